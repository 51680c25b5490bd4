public import Content
public import People

/// What is kept about everybody's training, person by person.
public struct TrainingHistory: Hashable, Sendable {
  /// The records by person.
  public var records: [PersonID: PersonRecord]

  /// Makes a history of records.
  public init(records: [PersonID: PersonRecord] = [:]) { self.records = records }

  /// Makes a history of what a store holds, in whatever order.
  public init(
    assignments: [Assignment], completions: [ModuleCompletion] = [], absences: [Absence] = [],
    exemptions: [Exemption] = [], extensions: [Extension] = [], met: [MetMoment] = [],
    notices: [Notice] = []
  ) {
    var records: [PersonID: PersonRecord] = [:]
    var owners: [AssignmentID: PersonID] = [:]
    for assignment in assignments.sorted(by: {
      ($0.assignedOn, $0.id) < ($1.assignedOn, $1.id)
    }) {
      owners[assignment.id] = assignment.person
      records[assignment.person, default: PersonRecord()].assignments.append(assignment)
    }
    for done in completions.sorted(by: { ($0.day, $0.module) < ($1.day, $1.module) }) {
      records[done.person, default: PersonRecord()].completions.append(done)
    }
    for absence in absences {
      records[absence.person, default: PersonRecord()].absences.append(absence)
    }
    for exemption in exemptions {
      records[exemption.person, default: PersonRecord()].exemptions.append(exemption)
    }
    for mark in met {
      let known = records[mark.person]?.met[mark.scenario]
      records[mark.person, default: PersonRecord()].met[mark.scenario] = max(
        mark.lastOn, known ?? mark.lastOn)
    }
    for given in extensions {
      guard let owner = owners[given.assignment] else { continue }
      records[owner, default: PersonRecord()].extensions.append(given)
    }
    for notice in notices.sorted(by: { ($0.day, $0.assignment) < ($1.day, $1.assignment) }) {
      guard let owner = owners[notice.assignment] else { continue }
      records[owner, default: PersonRecord()].notices.append(notice)
    }
    self.records = records
  }

  /// One person's record, empty where nothing is kept.
  public subscript(person: PersonID) -> PersonRecord { records[person] ?? PersonRecord() }

  /// The last day that something was recorded for; nil where nothing was.
  public var latestDay: Day? { records.values.compactMap(\.latestDay).max() }

  /// Who got mail on a day; nil stands for HR's own address.
  public func recipients(on day: Day) -> Set<PersonID?> {
    Set(
      records.values.lazy.flatMap(\.notices).filter { $0.day == day && $0.state != .dropped }
        .map(\.person))
  }
}
