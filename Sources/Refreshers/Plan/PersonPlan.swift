public import Content
public import People

/// What a day's plan says of one person.
public struct PersonPlan: Hashable, Sendable {
  /// Who.
  public let person: PersonID
  /// What they are asked for from now on.
  public internal(set) var assigned: [Assignment] = []
  /// What moves.
  public internal(set) var revised: [Revision] = []
  /// What is not asked for any more.
  public internal(set) var lapsed: [Lapse] = []
  /// What was open and has been done, as it will stand.
  public internal(set) var completed: [Assignment] = []
  /// What is told of their assignments, to them or to others.
  public internal(set) var notices: [Notice] = []
  /// What is left alone, and why.
  public internal(set) var skipped: [Skip] = []
  /// What needs a look.
  public internal(set) var looks: [Look] = []
  /// When each of their items is due next, by day.
  public internal(set) var dates: [PlannedDate] = []
  /// How they stand, as their manager may see it.
  public internal(set) var standing = Standing.notAsked
  /// The next day on which a plan may say something else though nothing else has changed; nil where
  /// there is none in sight.
  public internal(set) var wakesOn: Day?

  init(of person: PersonID) { self.person = person }

  /// Whether nothing is to be written or sent.
  public var isQuiet: Bool {
    assigned.isEmpty && revised.isEmpty && lapsed.isEmpty && completed.isEmpty && notices.isEmpty
  }

  /// Notes a day to look again.
  mutating func wake(on day: Day) { wakesOn = min(wakesOn ?? day, day) }
}

extension PersonRecord {
  /// Writes down what a plan says, as a store does; notices count as sent.
  public mutating func carryOut(_ plan: PersonPlan) {
    let changed = plan.completed + plan.revised.map(\.assignment) + plan.lapsed.map(\.assignment)
    for assignment in changed {
      guard let place = assignments.lastIndex(where: { $0.id == assignment.id }) else { continue }
      assignments[place] = assignment
    }
    assignments += plan.assigned
    notices += plan.notices.map { notice in
      var notice = notice
      notice.state = .sent
      return notice
    }
  }
}
