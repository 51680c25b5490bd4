extension Fixture {
  /// The first schema.
  static let version1 = """
    PRAGMA foreign_keys=OFF;
    BEGIN TRANSACTION;
    CREATE TABLE person (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT person_id CHECK (length(id) > 0),
      team TEXT NOT NULL CONSTRAINT person_team CHECK (length(team) > 0),
      language TEXT CONSTRAINT person_language CHECK (length(language) > 0),
      plain INTEGER CONSTRAINT person_plain CHECK (plain IN (0, 1)),
      created_at INTEGER NOT NULL
    ) STRICT;
    INSERT INTO person VALUES('self','self','es',1,1795429230123);
    CREATE TABLE content (
      hash TEXT NOT NULL PRIMARY KEY CONSTRAINT content_hash CHECK (length(hash) = 64),
      bytes BLOB NOT NULL
    ) STRICT;
    INSERT INTO content VALUES(
      '0000000000000000000000000000000000000000000000000000000000000000',X'706f6c696379');
    INSERT INTO content VALUES(
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      X'7363656e6172696f2061');
    CREATE TABLE edition (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT edition_id CHECK (length(id) = 64)
    ) STRICT;
    INSERT INTO edition VALUES(
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
    CREATE TABLE edition_file (
      edition TEXT NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
      path TEXT NOT NULL CONSTRAINT edition_file_path CHECK (length(path) > 0),
      hash TEXT NOT NULL REFERENCES content (hash),
      PRIMARY KEY (edition, path)
    ) STRICT;
    INSERT INTO edition_file VALUES(
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      'policies/baseline.yaml',
      '0000000000000000000000000000000000000000000000000000000000000000');
    INSERT INTO edition_file VALUES(
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      'scenarios/capital-i/scenario.yaml',
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
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
    ) STRICT;
    INSERT INTO attempt VALUES(
      'attempt-1',1,'self','module:choice','full',
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',-7,1795429230123,
      '2026-11-23','self','2026','finished',1795429231123,87.5,60.0,1,1);
    CREATE TABLE attempt_situation (
      attempt TEXT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CONSTRAINT attempt_situation_position CHECK (position >= 0),
      scenario TEXT NOT NULL CONSTRAINT attempt_situation_scenario CHECK (length(scenario) > 0),
      ending TEXT CONSTRAINT attempt_situation_ending CHECK (length(ending) > 0),
      PRIMARY KEY (attempt, position),
      UNIQUE (attempt, scenario)
    ) STRICT;
    INSERT INTO attempt_situation VALUES('attempt-1',0,'capital-i','thanks');
    INSERT INTO attempt_situation VALUES('attempt-1',1,'reply-stop','regret');
    CREATE TABLE attempt_clause (
      attempt TEXT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
      role TEXT NOT NULL CONSTRAINT attempt_clause_role
        CHECK (role IN ('sought', 'opened', 'lifted')),
      position INTEGER NOT NULL CONSTRAINT attempt_clause_position CHECK (position >= 0),
      clause TEXT NOT NULL CONSTRAINT attempt_clause_clause CHECK (length(clause) > 0),
      PRIMARY KEY (attempt, role, position)
    ) STRICT;
    INSERT INTO attempt_clause VALUES('attempt-1','opened',0,'SEC-1');
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
    ) STRICT;
    INSERT INTO decision VALUES(
      'attempt-1',0,'capital-i','decision-0','city',1795429230123,'2026-11-23','self','2026',
      0.75);
    INSERT INTO decision VALUES(
      'attempt-1',1,'reply-stop','decision-1','city',1795429231123,'2026-11-23','self','2026',
      NULL);
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
    ) STRICT;
    INSERT INTO finding VALUES('attempt-1',0,0,'MIN-2','upheld',3,0.0,1.0);
    INSERT INTO finding VALUES('attempt-1',1,0,'SEC-1','violated',5,0.25,0.5);
    CREATE TABLE tally (
      cycle TEXT NOT NULL CONSTRAINT tally_cycle CHECK (length(cycle) > 0),
      team TEXT NOT NULL CONSTRAINT tally_team CHECK (length(team) > 0),
      clause TEXT NOT NULL CONSTRAINT tally_clause CHECK (length(clause) > 0),
      person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      n REAL NOT NULL CONSTRAINT tally_n CHECK (n > 0),
      y REAL NOT NULL,
      PRIMARY KEY (cycle, team, clause, person),
      CONSTRAINT tally_y CHECK (y BETWEEN 0 AND n)
    ) STRICT;
    INSERT INTO tally VALUES('2026','self','MIN-2','self',1.0,0.0);
    INSERT INTO tally VALUES('2026','self','SEC-1','self',0.5,0.125);
    CREATE TABLE met_decision (
      person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      scenario TEXT NOT NULL CONSTRAINT met_decision_scenario CHECK (length(scenario) > 0),
      decision TEXT NOT NULL CONSTRAINT met_decision_decision CHECK (length(decision) > 0),
      last_on TEXT NOT NULL CONSTRAINT met_decision_last_on CHECK (length(last_on) = 10),
      times INTEGER NOT NULL CONSTRAINT met_decision_times CHECK (times > 0),
      PRIMARY KEY (person, scenario, decision)
    ) STRICT;
    INSERT INTO met_decision VALUES('self','capital-i','decision-0','2026-11-23',1);
    INSERT INTO met_decision VALUES('self','reply-stop','decision-1','2026-11-23',1);
    CREATE TABLE red_line (
      person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      item TEXT NOT NULL CONSTRAINT red_line_item
        CHECK (item LIKE 'module:_%' OR item LIKE 'scenario:_%'),
      clause TEXT NOT NULL CONSTRAINT red_line_clause CHECK (length(clause) > 0),
      opened_by TEXT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
      PRIMARY KEY (person, item, clause)
    ) STRICT;
    INSERT INTO red_line VALUES('self','module:choice','SEC-1','attempt-1');
    CREATE TABLE completion (
      attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempt (id) ON DELETE CASCADE,
      completed_on TEXT NOT NULL CONSTRAINT completion_completed_on
        CHECK (length(completed_on) = 10),
      attestation TEXT NOT NULL CONSTRAINT completion_attestation
        CHECK (attestation IN ('self-attested'))
    ) STRICT;
    INSERT INTO completion VALUES('attempt-1','2026-11-23','self-attested');
    CREATE INDEX edition_file_by_hash ON edition_file (hash);
    CREATE UNIQUE INDEX attempt_open ON attempt (person, item) WHERE state = 'open';
    CREATE INDEX attempt_by_person ON attempt (person, number);
    CREATE INDEX attempt_by_edition ON attempt (edition);
    CREATE INDEX tally_by_person ON tally (person);
    CREATE INDEX red_line_by_attempt ON red_line (opened_by);
    PRAGMA application_id=1165192289;
    PRAGMA user_version=1;
    COMMIT;
    """
}
