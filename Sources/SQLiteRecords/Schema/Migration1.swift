extension Migration {
  /// The first schema: people, editions, attempts, decisions and what is counted from them.
  ///
  /// Days are text as `2026-11-23`, instants are UTC milliseconds, a seed is its 64 bits as signed.
  static let first = Migration(
    version: 1,
    statements: [
      """
      CREATE TABLE person (
        id TEXT NOT NULL PRIMARY KEY CONSTRAINT person_id CHECK (length(id) > 0),
        team TEXT NOT NULL CONSTRAINT person_team CHECK (length(team) > 0),
        language TEXT CONSTRAINT person_language CHECK (length(language) > 0),
        plain INTEGER CONSTRAINT person_plain CHECK (plain IN (0, 1)),
        created_at INTEGER NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE content (
        hash TEXT NOT NULL PRIMARY KEY CONSTRAINT content_hash CHECK (length(hash) = 64),
        bytes BLOB NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE edition (
        id TEXT NOT NULL PRIMARY KEY CONSTRAINT edition_id CHECK (length(id) = 64)
      ) STRICT
      """,
      """
      CREATE TABLE edition_file (
        edition TEXT NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
        path TEXT NOT NULL CONSTRAINT edition_file_path CHECK (length(path) > 0),
        hash TEXT NOT NULL REFERENCES content (hash),
        PRIMARY KEY (edition, path)
      ) STRICT
      """,
      "CREATE INDEX edition_file_by_hash ON edition_file (hash)",
      """
      CREATE TABLE attempt (
        id TEXT NOT NULL PRIMARY KEY CONSTRAINT attempt_id CHECK (length(id) > 0),
        number INTEGER NOT NULL UNIQUE,
        person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        item TEXT NOT NULL CONSTRAINT attempt_item
          CHECK (item LIKE 'module:_%' OR item LIKE 'scenario:_%'),
        purpose TEXT NOT NULL CONSTRAINT attempt_purpose CHECK (purpose IN ('full', 'red-line')),
        edition TEXT NOT NULL REFERENCES edition (id),
        seed INTEGER NOT NULL,
        started_at INTEGER NOT NULL,
        started_on TEXT NOT NULL CONSTRAINT attempt_started_on CHECK (length(started_on) = 10),
        team TEXT NOT NULL CONSTRAINT attempt_team CHECK (length(team) > 0),
        cycle TEXT NOT NULL CONSTRAINT attempt_cycle CHECK (length(cycle) > 0),
        state TEXT NOT NULL CONSTRAINT attempt_state
          CHECK (state IN ('open', 'finished', 'abandoned')),
        finished_at INTEGER,
        adherence REAL CONSTRAINT attempt_adherence CHECK (adherence BETWEEN 0 AND 100),
        service REAL CONSTRAINT attempt_service CHECK (service BETWEEN 0 AND 100),
        decisions INTEGER CONSTRAINT attempt_decisions CHECK (decisions >= 0),
        passed INTEGER CONSTRAINT attempt_passed CHECK (passed IN (0, 1)),
        CONSTRAINT attempt_result CHECK (
          (state = 'finished' AND finished_at IS NOT NULL AND adherence IS NOT NULL
            AND service IS NOT NULL AND decisions IS NOT NULL AND passed IS NOT NULL)
          OR (state <> 'finished' AND finished_at IS NULL AND adherence IS NULL
            AND service IS NULL AND decisions IS NULL AND passed IS NULL))
      ) STRICT
      """,
      "CREATE UNIQUE INDEX attempt_open ON attempt (person, item) WHERE state = 'open'",
      "CREATE INDEX attempt_by_person ON attempt (person, number)",
      "CREATE INDEX attempt_by_edition ON attempt (edition)",
      """
      CREATE TABLE attempt_situation (
        attempt TEXT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
        position INTEGER NOT NULL CONSTRAINT attempt_situation_position CHECK (position >= 0),
        scenario TEXT NOT NULL CONSTRAINT attempt_situation_scenario CHECK (length(scenario) > 0),
        ending TEXT CONSTRAINT attempt_situation_ending CHECK (length(ending) > 0),
        PRIMARY KEY (attempt, position),
        UNIQUE (attempt, scenario)
      ) STRICT
      """,
      """
      CREATE TABLE attempt_clause (
        attempt TEXT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
        role TEXT NOT NULL CONSTRAINT attempt_clause_role
          CHECK (role IN ('sought', 'opened', 'lifted')),
        position INTEGER NOT NULL CONSTRAINT attempt_clause_position CHECK (position >= 0),
        clause TEXT NOT NULL CONSTRAINT attempt_clause_clause CHECK (length(clause) > 0),
        PRIMARY KEY (attempt, role, position)
      ) STRICT
      """,
      """
      CREATE TABLE decision (
        attempt TEXT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
        sequence INTEGER NOT NULL CONSTRAINT decision_sequence CHECK (sequence >= 0),
        scenario TEXT NOT NULL,
        decision TEXT NOT NULL CONSTRAINT decision_decision CHECK (length(decision) > 0),
        answer TEXT NOT NULL CONSTRAINT decision_answer
          CHECK (length(CAST(answer AS BLOB)) <= 65536),
        decided_at INTEGER NOT NULL,
        decided_on TEXT NOT NULL CONSTRAINT decision_decided_on CHECK (length(decided_on) = 10),
        team TEXT NOT NULL CONSTRAINT decision_team CHECK (length(team) > 0),
        cycle TEXT NOT NULL CONSTRAINT decision_cycle CHECK (length(cycle) > 0),
        service REAL CONSTRAINT decision_service CHECK (service BETWEEN 0 AND 1),
        PRIMARY KEY (attempt, sequence),
        FOREIGN KEY (attempt, scenario) REFERENCES attempt_situation (attempt, scenario)
          ON DELETE CASCADE
      ) STRICT
      """,
      """
      CREATE TABLE finding (
        attempt TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        position INTEGER NOT NULL CONSTRAINT finding_position CHECK (position >= 0),
        clause TEXT NOT NULL CONSTRAINT finding_clause CHECK (length(clause) > 0),
        verdict TEXT NOT NULL CONSTRAINT finding_verdict
          CHECK (verdict IN ('upheld', 'violated', 'undetermined')),
        severity INTEGER NOT NULL CONSTRAINT finding_severity CHECK (severity BETWEEN 1 AND 5),
        violated REAL NOT NULL CONSTRAINT finding_violated CHECK (violated BETWEEN 0 AND 1),
        tally_weight REAL NOT NULL CONSTRAINT finding_tally_weight
          CHECK (tally_weight BETWEEN 0 AND 1),
        PRIMARY KEY (attempt, sequence, position),
        FOREIGN KEY (attempt, sequence) REFERENCES decision (attempt, sequence) ON DELETE CASCADE
      ) STRICT
      """,
      """
      CREATE TABLE tally (
        cycle TEXT NOT NULL CONSTRAINT tally_cycle CHECK (length(cycle) > 0),
        team TEXT NOT NULL CONSTRAINT tally_team CHECK (length(team) > 0),
        clause TEXT NOT NULL CONSTRAINT tally_clause CHECK (length(clause) > 0),
        person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        n REAL NOT NULL CONSTRAINT tally_n CHECK (n > 0),
        y REAL NOT NULL,
        PRIMARY KEY (cycle, team, clause, person),
        CONSTRAINT tally_y CHECK (y BETWEEN 0 AND n)
      ) STRICT
      """,
      "CREATE INDEX tally_by_person ON tally (person)",
      """
      CREATE TABLE met_decision (
        person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        scenario TEXT NOT NULL CONSTRAINT met_decision_scenario CHECK (length(scenario) > 0),
        decision TEXT NOT NULL CONSTRAINT met_decision_decision CHECK (length(decision) > 0),
        last_on TEXT NOT NULL CONSTRAINT met_decision_last_on CHECK (length(last_on) = 10),
        times INTEGER NOT NULL CONSTRAINT met_decision_times CHECK (times > 0),
        PRIMARY KEY (person, scenario, decision)
      ) STRICT
      """,
      """
      CREATE TABLE red_line (
        person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        item TEXT NOT NULL CONSTRAINT red_line_item
          CHECK (item LIKE 'module:_%' OR item LIKE 'scenario:_%'),
        clause TEXT NOT NULL CONSTRAINT red_line_clause CHECK (length(clause) > 0),
        opened_by TEXT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
        PRIMARY KEY (person, item, clause)
      ) STRICT
      """,
      "CREATE INDEX red_line_by_attempt ON red_line (opened_by)",
      """
      CREATE TABLE completion (
        attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempt (id) ON DELETE CASCADE,
        completed_on TEXT NOT NULL CONSTRAINT completion_completed_on
          CHECK (length(completed_on) = 10),
        attestation TEXT NOT NULL CONSTRAINT completion_attestation
          CHECK (attestation IN ('self-attested'))
      ) STRICT
      """,
    ])
}
