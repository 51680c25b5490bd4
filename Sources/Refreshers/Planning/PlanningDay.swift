public import Content
public import People

/// What planning takes on a day that is the same for everybody.
public struct PlanningDay: Sendable {
  /// The day.
  public let today: Day
  /// Who reports to whom.
  public let chart: RosterChart
  let programmes: [Programme]
  let catalogue: TrainingCatalogue
  let workingDays: WorkingDays
  let policyChanges: [PolicyChange]
  private(set) var asksWithdrawnAgain: Bool
  /// Who has had their mail of the day; nil stands for HR's own address.
  let mailed: Set<PersonID?>
  let plan: PlanID
  let seed: UInt64

  /// Prepares a day.
  ///
  /// - Parameters:
  ///   - facts: what is known; its history and weakness are given person by person instead.
  ///   - chart: who reports to whom, and who is away.
  ///   - mailed: who has had their mail of the day; nil stands for HR's own address.
  ///   - plan: the plan that writes assignments.
  ///   - seed: what draws start from.
  public init(
    _ facts: PlanningFacts, chart: RosterChart, mailed: Set<PersonID?> = [], plan: PlanID,
    seed: UInt64
  ) {
    today = facts.today
    self.chart = chart
    programmes = facts.programmes.sorted { $0.id < $1.id }
    catalogue = facts.catalogue
    workingDays = facts.workingDays
    policyChanges = facts.policyChanges.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    asksWithdrawnAgain = facts.asksWithdrawnAgain
    self.mailed = mailed
    self.plan = plan
    self.seed = seed
  }

  /// The same day for somebody whom HR assigns what it had withdrawn.
  public func askingWithdrawnAgain() -> PlanningDay {
    var day = self
    day.asksWithdrawnAgain = true
    return day
  }

  /// What the day's plan says of one person.
  ///
  /// - Parameters:
  ///   - employee: the person, as the roster has them.
  ///   - record: what is kept about them.
  ///   - weakness: what is worth practising.
  ///   - newID: gives a new id with every call; called once for each assignment, in order.
  public func plan(
    for employee: Employee, _ record: PersonRecord, weakness: Weakness = .unknown,
    newID: () -> AssignmentID
  ) -> PersonPlan {
    var planner = PersonPlanner(self, employee, record, weakness)
    planner.run(newID)
    return planner.plan
  }

  /// How one person stands with what is asked of them by now, as their manager may see it; what the
  /// day's plan is still to ask does not count.
  public func standing(of employee: Employee, _ record: PersonRecord) -> StandingNow {
    var planner = PersonPlanner(self, employee, record, .unknown)
    return planner.standing()
  }
}
