public import Content
public import People

/// What would be done on a day: asked, moved, taken back, told, left alone, and what needs a look.
///
/// It is a pure function of its facts, its id and its seed; nothing is written. Everything is in the
/// order of people's ids. To carry out its plan on the same day again changes nothing.
public struct TrainingPlan: Sendable {
  /// The plan by what it was made from.
  public let id: PlanID
  /// The day.
  public let day: Day
  /// What it says of each person in the roster, by id.
  public let people: [PersonPlan]
  /// The mails of the day: one for each recipient, HR's own address last.
  public let mails: [PlannedMail]
  /// What HR needs to look at.
  public let looks: [Look]

  /// Plans a day.
  ///
  /// - Parameters:
  ///   - facts: what is known.
  ///   - id: a hash of the facts' fingerprint.
  ///   - seed: what draws start from; the same every day, so that a day can be planned again.
  ///   - newID: gives a new id with every call, in the order of people's ids.
  /// - Throws: ``PlanningError/clockWentBack(today:latest:)`` where something was recorded for a
  ///   later day.
  public init(
    of facts: PlanningFacts, id: PlanID, seed: UInt64, newID: () -> AssignmentID
  ) throws(PlanningError) {
    let latest = [facts.latestDay, facts.history.latestDay].compactMap(\.self).max()
    if let latest, latest > facts.today {
      throw .clockWentBack(today: facts.today, latest: latest)
    }
    self.id = id
    day = facts.today
    let chart = RosterChart(of: facts.employees, away: facts.away, on: facts.today)
    let planning = PlanningDay(
      facts, chart: chart, mailed: facts.history.recipients(on: facts.today), plan: id, seed: seed)
    var people: [PersonPlan] = []
    for employee in facts.employees.sorted(by: { $0.id < $1.id }) {
      people.append(
        planning.plan(
          for: employee, facts.history[employee.id],
          weakness: facts.weakness[employee.id] ?? .unknown, newID: newID))
    }
    self.people = people
    mails = PlannedMail.grouped(people.flatMap(\.notices))
    let idle = RankCheck.withoutTraining(
      in: chart, programmes: facts.programmes, history: facts.history)
    var seen: Set<Look> = []
    looks = (idle.map(Look.managerWithoutTraining) + people.flatMap(\.looks))
      .filter { seen.insert($0).inserted }
  }

  /// What people are asked for from now on.
  public var assigned: [Assignment] { people.flatMap(\.assigned) }
  /// What moves.
  public var revised: [Revision] { people.flatMap(\.revised) }
  /// What is not asked for any more.
  public var lapsed: [Lapse] { people.flatMap(\.lapsed) }
  /// What was open and has been done, as it will stand.
  public var completed: [Assignment] { people.flatMap(\.completed) }
  /// What is left alone, and why.
  public var skipped: [Skip] { people.flatMap(\.skipped) }
  /// When each person's items are due next.
  public var dates: [PlannedDate] { people.flatMap(\.dates) }

  /// When one person's items are due next, by day.
  public func dates(of person: PersonID) -> [PlannedDate] {
    people.first { $0.person == person }?.dates ?? []
  }

  /// Whether nothing is to be written or sent.
  public var isQuiet: Bool { people.allSatisfy(\.isQuiet) }

  /// How long all that is newly asked for takes, in minutes.
  public var minutes: Int { assigned.reduce(0) { $0 + $1.minutes } }

  /// The day on which most of what is newly asked for is due; the earliest among equals.
  public var busiestDay: BusiestDay? {
    let byDay = Dictionary(grouping: assigned, by: \.due)
    return byDay.map { day, due in
      BusiestDay(day: day, items: due.count, minutes: due.reduce(0) { $0 + $1.minutes })
    }
    .max { ($0.items, $1.day) < ($1.items, $0.day) }
  }
}
