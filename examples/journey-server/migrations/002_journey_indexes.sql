-- One for each way of asking. The id makes the order total, so that reading the index backwards in time is the whole sort.
CREATE INDEX interactions_by_account ON interactions (account_number, completed_at DESC, id DESC);
CREATE INDEX interactions_by_number ON interactions (contact_number, completed_at DESC, id DESC);
