extension Fixture {
  /// The fourth schema: the third, and what reports are made from.
  static let version4 = version3.replacing(
    """
    PRAGMA user_version=3;
    COMMIT;
    """, with: reports)

  /// What the fourth schema adds, with a row or two.
  private static let reports = """
    CREATE TABLE cycle (
      name TEXT NOT NULL PRIMARY KEY CONSTRAINT cycle_name CHECK (length(name) > 0),
      rho REAL NOT NULL CONSTRAINT cycle_rho CHECK (rho BETWEEN 0 AND 0.5)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE cycle_team (
      person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      cycle TEXT NOT NULL CONSTRAINT cycle_team_cycle CHECK (length(cycle) > 0),
      team TEXT NOT NULL CONSTRAINT cycle_team_team CHECK (length(team) > 0),
      PRIMARY KEY (person, cycle)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE cell (
      cycle TEXT NOT NULL,
      team TEXT NOT NULL,
      clause TEXT NOT NULL,
      n REAL NOT NULL CONSTRAINT cell_n CHECK (n > 0),
      y REAL NOT NULL,
      people INTEGER NOT NULL CONSTRAINT cell_people CHECK (people >= 0),
      weight REAL NOT NULL CONSTRAINT cell_weight CHECK (weight > 0),
      expected REAL NOT NULL CONSTRAINT cell_expected CHECK (expected > 0),
      PRIMARY KEY (cycle, team, clause)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO cycle (name, rho) SELECT DISTINCT cycle, 0.05 FROM tally;
    INSERT INTO cell (cycle, team, clause, n, y, people, weight, expected)
    SELECT cycle, team, clause, SUM(n / (1 + MAX(n - 1, 0) * 0.05)),
      SUM(y / (1 + MAX(n - 1, 0) * 0.05)), COUNT(*), SUM(n), SUM(n)
    FROM tally GROUP BY cycle, team, clause;
    CREATE TABLE item_tally (
      cycle TEXT NOT NULL,
      scenario TEXT NOT NULL,
      decision TEXT NOT NULL,
      clause TEXT NOT NULL,
      n REAL NOT NULL CONSTRAINT item_tally_n CHECK (n > 0),
      y REAL NOT NULL,
      times INTEGER NOT NULL CONSTRAINT item_tally_times CHECK (times >= 0),
      v REAL NOT NULL,
      vv REAL NOT NULL,
      r REAL NOT NULL,
      rr REAL NOT NULL,
      rv REAL NOT NULL,
      PRIMARY KEY (cycle, scenario, decision, clause)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE difficulty (
      cycle TEXT NOT NULL REFERENCES cycle (name) ON DELETE CASCADE,
      scenario TEXT NOT NULL,
      decision TEXT NOT NULL,
      clause TEXT NOT NULL,
      ratio REAL NOT NULL CONSTRAINT difficulty_ratio CHECK (ratio > 0),
      PRIMARY KEY (cycle, scenario, decision, clause)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE lure_tally (
      cycle TEXT NOT NULL,
      team TEXT NOT NULL,
      clause TEXT NOT NULL,
      scenario TEXT NOT NULL,
      decision TEXT NOT NULL,
      choice TEXT NOT NULL CONSTRAINT lure_tally_choice CHECK (length(choice) > 0),
      people INTEGER NOT NULL CONSTRAINT lure_tally_people CHECK (people > 0),
      PRIMARY KEY (cycle, team, clause, scenario, decision, choice)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE release (
      cycle TEXT NOT NULL PRIMARY KEY CONSTRAINT release_cycle CHECK (length(cycle) > 0),
      made_on TEXT NOT NULL CONSTRAINT release_made_on CHECK (length(made_on) = 10),
      fitted_rho REAL NOT NULL CONSTRAINT release_rho CHECK (fitted_rho BETWEEN 0 AND 0.5),
      ratio_mean REAL NOT NULL,
      ratio_concentration REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE release_rule (
      cycle TEXT NOT NULL REFERENCES release (cycle) ON DELETE CASCADE,
      rule TEXT NOT NULL CONSTRAINT release_rule_rule CHECK (length(rule) > 0),
      pillar TEXT NOT NULL,
      severity REAL NOT NULL CONSTRAINT release_rule_severity CHECK (severity > 0),
      mean REAL NOT NULL CONSTRAINT release_rule_mean CHECK (mean BETWEEN 0 AND 1),
      dispersion REAL NOT NULL
        CONSTRAINT release_rule_dispersion CHECK (dispersion BETWEEN 0.005 AND 0.5),
      share REAL NOT NULL CONSTRAINT release_rule_share CHECK (share BETWEEN 0 AND 1),
      PRIMARY KEY (cycle, rule)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE release_team (
      cycle TEXT NOT NULL REFERENCES release (cycle) ON DELETE CASCADE,
      team TEXT NOT NULL CONSTRAINT release_team_team CHECK (length(team) > 0),
      parent TEXT,
      ratio REAL NOT NULL CONSTRAINT release_team_ratio CHECK (ratio >= 0),
      PRIMARY KEY (cycle, team)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX release_team_by_parent ON release_team (cycle, parent);
    CREATE TABLE release_part (
      cycle TEXT NOT NULL REFERENCES release (cycle) ON DELETE CASCADE,
      team TEXT NOT NULL,
      kind TEXT NOT NULL CONSTRAINT release_part_kind CHECK (kind IN ('rule', 'rest', 'below')),
      rule TEXT NOT NULL,
      n REAL NOT NULL CONSTRAINT release_part_n CHECK (n > 0),
      y REAL NOT NULL,
      people INTEGER NOT NULL CONSTRAINT release_part_people CHECK (people >= 5),
      PRIMARY KEY (cycle, team, kind, rule)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE release_square (
      cycle TEXT NOT NULL REFERENCES release (cycle) ON DELETE CASCADE,
      team TEXT NOT NULL,
      pillar TEXT NOT NULL,
      n REAL NOT NULL,
      y REAL NOT NULL,
      tree_n REAL NOT NULL CONSTRAINT release_square_tree_n CHECK (tree_n >= n),
      tree_y REAL NOT NULL,
      PRIMARY KEY (cycle, team, pillar)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE release_lure (
      cycle TEXT NOT NULL REFERENCES release (cycle) ON DELETE CASCADE,
      team TEXT NOT NULL,
      clause TEXT NOT NULL,
      scenario TEXT NOT NULL,
      decision TEXT NOT NULL,
      choice TEXT NOT NULL,
      people INTEGER NOT NULL CONSTRAINT release_lure_people CHECK (people >= 5),
      PRIMARY KEY (cycle, team, clause)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE pseudonym_salt (
      cycle TEXT NOT NULL PRIMARY KEY CONSTRAINT pseudonym_salt_cycle CHECK (length(cycle) > 0),
      salt BLOB NOT NULL CONSTRAINT pseudonym_salt_salt CHECK (length(salt) = 32)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO cycle_team VALUES('self','2026','self');
    PRAGMA user_version=4;
    COMMIT;
    """
}
