import Content
import People
import Records

/// Records of a small story, for tests to vary.
enum Sample {
  static let now = Timestamp(milliseconds: 1_795_429_230_123)
  static let today = Day(number: 20_780)
  static let module = Item.module("choice")
  static let cycle = "2026"

  static func hash(_ digit: Character) -> String { String(repeating: digit, count: 64) }

  static func file(_ path: String, _ digit: Character, _ text: String) -> EditionFile {
    EditionFile(path: path, hash: ContentHash(hash(digit)), bytes: Array(text.utf8))
  }

  /// An edition of a policy and a situation; `digit` stands for what the situation says.
  static func edition(_ digit: Character = "a") -> Edition {
    Edition(
      id: EditionID(hash(digit)),
      files: [
        file("scenarios/capital-i/scenario.yaml", digit, "scenario \(digit)"),
        file("policies/baseline.yaml", "0", "policy"),
      ])
  }

  static func attempt(
    _ id: AttemptID = "attempt-1", person: PersonID = .atKeyboard, item: Item = module,
    purpose: AttemptPurpose = .full, situations: [ScenarioID] = ["capital-i", "reply-stop"],
    edition: Edition = edition(), state: Attempt.State = .open
  ) -> Attempt {
    Attempt(
      id: id, person: person, item: item, purpose: purpose, situations: situations,
      edition: edition.id, seed: .max - 6, startedAt: now, startedOn: today, team: .alone,
      cycle: cycle, state: state)
  }

  static func finding(
    _ clause: ClauseID = "MIN-2", violated: Double = 0, weight: Double = 1, severity: Int = 3
  ) -> FindingRecord {
    FindingRecord(
      clause: clause, verdict: violated > 0 ? .violated : .upheld, severity: severity,
      violated: violated, tallyWeight: weight)
  }

  static func decision(
    _ sequence: Int = 0, of attempt: AttemptID = "attempt-1", answer: String = "city",
    scenario: ScenarioID = "capital-i", decision: DecisionID? = nil, on day: Day = today,
    team: TeamID = .alone, cycle: String = cycle, findings: [FindingRecord] = [finding()]
  ) -> DecisionRecord {
    DecisionRecord(
      attempt: attempt, sequence: sequence, scenario: scenario,
      decision: decision ?? DecisionID("decision-\(sequence)"), answer: answer,
      decidedAt: Timestamp(milliseconds: now.milliseconds + Int64(sequence) * 1000),
      decidedOn: day, team: team, cycle: cycle, service: sequence == 1 ? nil : 0.75,
      findings: findings)
  }

  static func result(
    adherence: Double = 87.5, endings: [SceneID] = ["thanks", "regret"],
    opening opened: [ClauseID] = [], lifting lifted: [ClauseID] = [],
    completion: Completion? = nil
  ) -> AttemptResult {
    AttemptResult(
      adherence: adherence, service: 60, decisions: 1, passed: true, endings: endings,
      openedRedLines: opened, liftedRedLines: lifted, completion: completion)
  }

  static let completion = Completion(day: today, attestation: .selfAttested)
}
