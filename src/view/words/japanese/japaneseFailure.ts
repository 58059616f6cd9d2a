import type { JourneyErrorCode } from "../../../model/journeyError"
import type { Message } from "../words"

/** What each failure is called in Japanese, and what to do about it. */
export const japaneseFailures: Readonly<Record<JourneyErrorCode, Message>> = {
  CONFIG: {
    title: "パネルの設定が正しくありません",
    sentence: "デスクトップの管理者に、パネルの設定の確認を依頼してください。",
  },
  NO_HOST: {
    title: "問い合わせ先のデスクトップがありません",
    sentence: "このページはエージェントデスクトップ内で動作します。そちらで開いてください。",
  },
  SEND_FAILED: {
    title: "リクエストを送信できませんでした",
    sentence: "再試行してください。繰り返す場合は、デスクトップを再読み込みしてください。",
  },
  TIMEOUT: {
    title: "デスクトップから時間内に応答がありません",
    sentence: "再試行してください。通話には影響ありません。",
  },
  HOST_ERROR: {
    title: "デスクトップでエラーが発生しました",
    sentence: "再試行してください。続く場合は、メッセージの内容を担当へ伝えてください。",
  },
  INVALID_CALL: {
    title: "デスクトップにこの通話の情報がありません",
    sentence: "すでに終了した可能性があります。次の通話で履歴が表示されます。",
  },
  INVALID_RESPONSE: {
    title: "デスクトップの応答を読み取れませんでした",
    sentence: "再試行してください。続く場合は、下のコードをサポートへ伝えてください。",
  },
  PROTOCOL: {
    title: "デスクトップの応答が規則に反しています",
    sentence: "内容は表示していません。下のコードをサポートへ伝えてください。",
  },
  TOO_LARGE: {
    title: "履歴が大きすぎて表示できません",
    sentence: "期間を短くするか、チャネルを1つ選んでください。",
  },
  ABORTED: {
    title: "リクエストが中止されました",
    sentence: "更新すると、もう一度問い合わせます。",
  },
  SUPERSEDED: {
    title: "別の通話が先に入りました",
    sentence: "更新すると、この通話についてもう一度問い合わせます。",
  },
  DISPOSED: { title: "パネルは閉じられました", sentence: "再読み込みすると続行できます。" },
}
