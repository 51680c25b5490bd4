import Content
import People
import PrivacyPolicy

extension PlanningFacts {
  /// The facts as bytes in a canonical form: the same for the same roster, programmes, library,
  /// history and day, in whatever order these were given. Whoever hashes it has the plan's id.
  public var fingerprint: [UInt8] {
    var text = CanonicalText()
    text.begin("day")
    text.add(today)
    text.add(asksWithdrawnAgain ? 1 : 0)
    text.add(workingDays.holidays.map(\.iso).sorted())
    for employee in employees.sorted(by: { $0.id < $1.id }) { text.add(employee) }
    for programme in programmes.sorted(by: { $0.id < $1.id }) { text.add(programme) }
    for change in policyChanges.sorted(by: { ($0.day, $0.id) < ($1.day, $1.id) }) {
      text.begin("change")
      text.add(change.id)
      text.add(change.day)
      text.add(change.situations.map(\.rawValue))
    }
    text.add(catalogue)
    for (person, record) in history.records.sorted(by: { $0.key < $1.key }) {
      text.add(record, of: person)
    }
    for (person, weakness) in weakness.sorted(by: { $0.key < $1.key }) {
      text.begin("weakness")
      text.add(person)
      text.add(weakness.clauses.map { "\($0.key)=\($0.value)" }.sorted())
    }
    return text.bytes
  }
}

extension CanonicalText {
  fileprivate mutating func add(_ employee: Employee) {
    begin("person")
    add(employee.id)
    add(employee.number)
    add(employee.manager?.rawValue)
    add(employee.teamLabel)
    add(employee.locale?.rawValue)
    add(employee.startedOn)
    add(employee.status.rawValue)
    add(employee.endedOn)
    add(employee.jobFamily)
    // Whether there is an address matters to a plan, which one does not.
    add(employee.email == nil ? 0 : 1)
  }

  fileprivate mutating func add(_ programme: Programme) {
    begin("programme")
    add(programme.id)
    add(programme.modules.map(\.rawValue))
    let audience = programme.audience
    add(audience.teams)
    add(audience.jobFamilies)
    add(audience.locales.map(\.rawValue))
    add(audience.levels.map(\.name))
    add(audience.including.map(\.rawValue))
    add(audience.excluding.map(\.rawValue))
    add(programme.newHires.name)
    add(programme.cycle.name)
    for number in [
      programme.windowDays, programme.graceDays, programme.minimumActiveMonths,
      programme.staggerWeeks, programme.minutesAYear, programme.policyChangeDays ?? -1,
      programme.booster?.fromDays ?? -1, programme.booster?.toDays ?? -1,
      programme.booster?.moments ?? -1, programme.refresher?.afterDays ?? -1,
      programme.refresher?.moments ?? -1,
    ] { add(number) }
    add(
      programme.reminders.map { stage in
        "\(stage.days) \(stage.recipients.map(\.rawValue).sorted().joined(separator: " "))"
      })
  }

  fileprivate mutating func add(_ catalogue: TrainingCatalogue) {
    for (module, situations) in catalogue.modules.sorted(by: { $0.key < $1.key }) {
      begin("module")
      add(module)
      add(situations.map(CanonicalText.line))
    }
    begin("moments")
    add(catalogue.moments.map(CanonicalText.line))
    add(catalogue.severities.map { "\($0.key)=\($0.value.rawValue)" }.sorted())
  }

  private static func line(_ exercise: Exercise) -> String {
    "\(exercise.id) \(exercise.minutes) "
      + exercise.clauses.map(\.rawValue).joined(separator: " ")
  }

  fileprivate mutating func add(_ record: PersonRecord, of person: PersonID) {
    begin("record")
    add(person)
    for assignment in record.assignments.sorted(by: { $0.id < $1.id }) { add(assignment) }
    add(record.completions.map { "\($0.day.iso) \($0.module) \($0.way.rawValue)" }.sorted())
    add(
      record.absences.map { "\($0.from.iso) \($0.through?.iso ?? "-") \($0.source.rawValue)" }
        .sorted())
    add(
      record.exemptions.map {
        "\($0.from.iso) \($0.through?.iso ?? "-") \($0.programme) \($0.module?.rawValue ?? "-")"
      }.sorted())
    add(record.extensions.map { "\($0.assignment) \($0.due.iso) \($0.givenOn.iso)" }.sorted())
    add(record.met.map { "\($0.key) \($0.value.iso)" }.sorted())
    add(record.missed.map { "\($0.key) \($0.value)" }.sorted())
    add(
      record.notices.map {
        "\($0.assignment) \($0.revision) \($0.stage.name) \($0.recipient.rawValue) "
          + "\($0.person?.rawValue ?? "-") \($0.day.iso) \($0.state.rawValue)"
      }.sorted())
  }

  private mutating func add(_ assignment: Assignment) {
    begin("assignment")
    add(assignment.id)
    add(assignment.programme)
    add(assignment.item.description)
    add(assignment.situations.map(\.rawValue))
    for number in [
      assignment.round, assignment.minutes, assignment.assignedOn.number,
      assignment.opensOn.number, assignment.due.number, assignment.staggerWeeks,
      assignment.revision,
    ] { add(number) }
    add(assignment.state.name)
  }
}

extension NewHireRule {
  fileprivate var name: String {
    switch self {
    case .within(let days): "within \(days)"
    case .waitForSeason: "season"
    }
  }
}

extension ProgrammeCycle {
  fileprivate var name: String {
    switch self {
    case .months(let months): "months \(months)"
    case .season(let season):
      "season \(season.opens.month)-\(season.opens.day) \(season.due.month)-\(season.due.day)"
    }
  }
}

extension Assignment.State {
  fileprivate var name: String {
    switch self {
    case .open: "open"
    case .done(let day): "done \(day.iso)"
    case .withdrawn(let day): "withdrawn \(day.iso)"
    case .lapsed(let day): "lapsed \(day.iso)"
    }
  }
}
