/**
 * One that takes part.
 * @typedef {object} Contender
 * @property {string} id also the name of its module
 * @property {string} name
 * @property {string} entry below `bench/`
 * @property {"ours" | "floor" | "windowed" | "whole"} kind `whole`: every row is in the DOM
 */

/** @type {readonly Contender[]} */
export const CONTENDERS = [
  { id: "nothing", name: "The clock alone", entry: "pages/nothing.ts", kind: "floor" },
  { id: "floor", name: "Floor: DOM by hand", entry: "pages/floor.ts", kind: "floor" },
  { id: "panel", name: "Ours, journey in memory", entry: "pages/panel.tsx", kind: "ours" },
  {
    id: "element",
    name: "Ours, from the reply's arrival",
    entry: "pages/element.ts",
    kind: "ours",
  },
  {
    id: "tanstackVirtual",
    name: "React, TanStack Virtual",
    entry: "peers/tanstackVirtual.tsx",
    kind: "windowed",
  },
  { id: "virtua", name: "React, virtua", entry: "peers/virtua.tsx", kind: "windowed" },
  { id: "virtuoso", name: "React, react-virtuoso", entry: "peers/virtuoso.tsx", kind: "windowed" },
  { id: "reactList", name: "React, plain list", entry: "pages/reactList.tsx", kind: "whole" },
  { id: "antd", name: "Ant Design Timeline", entry: "peers/antd.tsx", kind: "whole" },
  { id: "mui", name: "MUI Timeline", entry: "peers/mui.tsx", kind: "whole" },
  {
    id: "verticalTimeline",
    name: "react-vertical-timeline",
    entry: "peers/verticalTimeline.tsx",
    kind: "whole",
  },
  { id: "chrono", name: "react-chrono", entry: "peers/chrono.tsx", kind: "whole" },
]
