extension Fixture {
  /// The third schema: the second, and who works here and what is asked of them.
  static let version3 = version2.replacing(
    """
    PRAGMA user_version=2;
    COMMIT;
    """, with: roster)

  /// What the third schema adds, with a row or two.
  private static let roster = """
    CREATE TABLE employee (
      person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
      number TEXT NOT NULL UNIQUE CONSTRAINT employee_number CHECK (length(number) > 0),
      given_name TEXT NOT NULL,
      family_name TEXT NOT NULL,
      email TEXT COLLATE NOCASE UNIQUE CONSTRAINT employee_email CHECK (length(email) > 0),
      manager TEXT REFERENCES employee (person) DEFERRABLE INITIALLY DEFERRED
        CONSTRAINT employee_manager CHECK (manager <> person),
      team_label TEXT,
      locale TEXT CONSTRAINT employee_locale CHECK (length(locale) > 0),
      started_on TEXT CONSTRAINT employee_started_on CHECK (length(started_on) = 10),
      status TEXT NOT NULL CONSTRAINT employee_status
        CHECK (status IN ('active', 'leave', 'terminated')),
      ended_on TEXT CONSTRAINT employee_ended_on CHECK (length(ended_on) = 10),
      job_family TEXT,
      login TEXT,
      CONSTRAINT employee_end CHECK (ended_on IS NULL OR status = 'terminated')
    ) STRICT;
    CREATE INDEX employee_by_manager ON employee (manager);
    CREATE TABLE absence (
      person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      from_on TEXT NOT NULL CONSTRAINT absence_from_on CHECK (length(from_on) = 10),
      through_on TEXT CONSTRAINT absence_through_on CHECK (through_on >= from_on),
      source TEXT NOT NULL CONSTRAINT absence_source CHECK (source IN ('roster', 'hr', 'gap')),
      PRIMARY KEY (person, from_on, source)
    ) STRICT;
    CREATE TABLE exemption (
      person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      programme TEXT NOT NULL CONSTRAINT exemption_programme CHECK (length(programme) > 0),
      module TEXT NOT NULL,
      from_on TEXT NOT NULL CONSTRAINT exemption_from_on CHECK (length(from_on) = 10),
      through_on TEXT CONSTRAINT exemption_through_on CHECK (through_on >= from_on),
      reason TEXT NOT NULL CONSTRAINT exemption_reason CHECK (length(reason) > 0),
      PRIMARY KEY (person, programme, module, from_on)
    ) STRICT;
    CREATE TABLE assignment (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT assignment_id CHECK (length(id) > 0),
      person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      programme TEXT NOT NULL CONSTRAINT assignment_programme CHECK (length(programme) > 0),
      item TEXT NOT NULL CONSTRAINT assignment_item CHECK (item LIKE '_%:_%'),
      round INTEGER NOT NULL CONSTRAINT assignment_round CHECK (round > 0),
      minutes INTEGER NOT NULL CONSTRAINT assignment_minutes CHECK (minutes >= 0),
      assigned_on TEXT NOT NULL CONSTRAINT assignment_assigned_on
        CHECK (length(assigned_on) = 10),
      opens_on TEXT NOT NULL CONSTRAINT assignment_opens_on CHECK (length(opens_on) = 10),
      due_on TEXT NOT NULL CONSTRAINT assignment_due_on CHECK (length(due_on) = 10),
      stagger_weeks INTEGER NOT NULL
        CONSTRAINT assignment_stagger_weeks CHECK (stagger_weeks >= 0),
      revision INTEGER NOT NULL CONSTRAINT assignment_revision CHECK (revision >= 0),
      plan TEXT NOT NULL CONSTRAINT assignment_plan CHECK (length(plan) > 0),
      state TEXT NOT NULL CONSTRAINT assignment_state
        CHECK (state IN ('open', 'done', 'withdrawn', 'lapsed')),
      state_on TEXT CONSTRAINT assignment_state_on CHECK (length(state_on) = 10),
      changed_at INTEGER NOT NULL,
      UNIQUE (person, programme, item, round),
      CONSTRAINT assignment_end CHECK ((state = 'open') = (state_on IS NULL))
    ) STRICT;
    CREATE TABLE assignment_situation (
      assignment TEXT NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CONSTRAINT assignment_situation_position CHECK (position >= 0),
      scenario TEXT NOT NULL CONSTRAINT assignment_situation_scenario
        CHECK (length(scenario) > 0),
      PRIMARY KEY (assignment, position),
      UNIQUE (assignment, scenario)
    ) STRICT;
    CREATE TABLE extension (
      assignment TEXT NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
      due_on TEXT NOT NULL CONSTRAINT extension_due_on CHECK (length(due_on) = 10),
      given_on TEXT NOT NULL CONSTRAINT extension_given_on CHECK (length(given_on) = 10),
      reason TEXT NOT NULL CONSTRAINT extension_reason CHECK (length(reason) > 0),
      PRIMARY KEY (assignment, due_on)
    ) STRICT;
    CREATE TABLE workshop (
      person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      module TEXT NOT NULL CONSTRAINT workshop_module CHECK (length(module) > 0),
      held_on TEXT NOT NULL CONSTRAINT workshop_held_on CHECK (length(held_on) = 10),
      evidence TEXT NOT NULL CONSTRAINT workshop_evidence CHECK (length(evidence) > 0),
      PRIMARY KEY (person, module, held_on)
    ) STRICT;
    CREATE TABLE mail (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT mail_id CHECK (length(id) > 0),
      person TEXT REFERENCES person (id) ON DELETE CASCADE,
      sent_on TEXT NOT NULL CONSTRAINT mail_sent_on CHECK (length(sent_on) = 10),
      state TEXT NOT NULL CONSTRAINT mail_state
        CHECK (state IN ('maybe-sent', 'sent', 'dropped'))
    ) STRICT;
    CREATE UNIQUE INDEX mail_of_day ON mail (coalesce(person, ''), sent_on)
    WHERE state <> 'dropped';
    CREATE INDEX mail_by_person ON mail (person);
    CREATE TABLE notice (
      assignment TEXT NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
      revision INTEGER NOT NULL CONSTRAINT notice_revision CHECK (revision >= 0),
      stage TEXT NOT NULL CONSTRAINT notice_stage CHECK (length(stage) > 0),
      recipient TEXT NOT NULL CONSTRAINT notice_recipient
        CHECK (recipient IN ('employee', 'manager', 'hr')),
      mail TEXT NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
      PRIMARY KEY (assignment, revision, stage, recipient)
    ) STRICT;
    CREATE INDEX notice_by_mail ON notice (mail);
    CREATE TABLE policy_change (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT policy_change_id CHECK (length(id) > 0),
      edition TEXT NOT NULL REFERENCES edition (id),
      changed_on TEXT NOT NULL CONSTRAINT policy_change_changed_on
        CHECK (length(changed_on) = 10)
    ) STRICT;
    CREATE INDEX policy_change_by_edition ON policy_change (edition);
    CREATE TABLE policy_change_situation (
      change TEXT NOT NULL REFERENCES policy_change (id) ON DELETE CASCADE,
      scenario TEXT NOT NULL CONSTRAINT policy_change_situation_scenario
        CHECK (length(scenario) > 0),
      PRIMARY KEY (change, scenario)
    ) STRICT;
    CREATE TABLE audit (
      number INTEGER NOT NULL PRIMARY KEY,
      at INTEGER NOT NULL,
      day TEXT NOT NULL CONSTRAINT audit_day CHECK (length(day) = 10),
      who TEXT NOT NULL CONSTRAINT audit_who CHECK (length(who) > 0),
      action TEXT NOT NULL CONSTRAINT audit_action CHECK (length(action) > 0),
      count INTEGER NOT NULL CONSTRAINT audit_count CHECK (count >= 0),
      about TEXT
    ) STRICT;
    INSERT INTO person VALUES('p-1','top',NULL,NULL,1795429230123);
    INSERT INTO employee VALUES('p-1','001','Nuria','Vega','nuria@acme.example',NULL,NULL,NULL,'2026-11-23','active',NULL,NULL,NULL);
    INSERT INTO absence VALUES('p-1','2026-11-24',NULL,'roster');
    INSERT INTO assignment VALUES('a-1','p-1','annual','module:choice',1,8,'2026-11-23','2026-11-23','2026-12-23',2,0,'plan-1','open',NULL,1795429230123);
    INSERT INTO assignment_situation VALUES('a-1',0,'reply-stop');
    INSERT INTO mail VALUES('m-1','p-1','2026-11-23','sent');
    INSERT INTO notice VALUES('a-1',0,'d-14','employee','m-1');
    INSERT INTO audit VALUES(1,1795429230123,'2026-11-23','hr','assigned',1,'plan-1');
    PRAGMA user_version=3;
    COMMIT;
    """
}
