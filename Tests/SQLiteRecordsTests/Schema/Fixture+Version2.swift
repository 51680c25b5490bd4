extension Fixture {
  /// The second schema: the first and counts of remarks.
  static let version2 =
    version1.replacing(
      """
      PRAGMA user_version=1;
      COMMIT;
      """,
      with: """
        CREATE TABLE remark (
          scenario TEXT NOT NULL CONSTRAINT remark_scenario CHECK (length(scenario) > 0),
          version INTEGER NOT NULL CONSTRAINT remark_version CHECK (version > 0),
          decision TEXT NOT NULL CONSTRAINT remark_decision CHECK (length(decision) > 0),
          reason TEXT NOT NULL CONSTRAINT remark_reason CHECK (reason IN
            ('unclear', 'unrealistic', 'no-answer-fits', 'rule-doubtful', 'mistake')),
          times INTEGER NOT NULL CONSTRAINT remark_times CHECK (times > 0),
          PRIMARY KEY (scenario, version, decision, reason)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO remark VALUES('capital-i',1,'decision-0','no-answer-fits',2);
        PRAGMA user_version=2;
        COMMIT;
        """)
}
