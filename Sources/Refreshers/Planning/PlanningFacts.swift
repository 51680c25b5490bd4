public import Content
public import People

/// All that a plan is made from; the same facts and seed make the same plan.
public struct PlanningFacts: Sendable {
  /// The day, in the organisation's zone.
  public var today: Day
  /// Everybody in the roster, those who are gone included.
  public var employees: [Employee]
  /// What HR schedules.
  public var programmes: [Programme]
  /// What can be asked.
  public var catalogue: TrainingCatalogue
  /// The days on which the organisation works.
  public var workingDays: WorkingDays
  /// What has happened.
  public var history: TrainingHistory
  /// The changes of the policy that turned verdicts.
  public var policyChanges: [PolicyChange]
  /// What is worth practising, by person.
  public var weakness: [PersonID: Weakness]
  /// The last day that the store recorded anything for, where it knows of more than the history.
  public var latestDay: Day?
  /// Whether what HR has withdrawn is asked again: true where HR assigns, false in a daily run.
  public var asksWithdrawnAgain: Bool

  /// Gathers facts.
  public init(
    today: Day, employees: [Employee], programmes: [Programme], catalogue: TrainingCatalogue,
    workingDays: WorkingDays = WorkingDays(), history: TrainingHistory = TrainingHistory(),
    policyChanges: [PolicyChange] = [], weakness: [PersonID: Weakness] = [:],
    latestDay: Day? = nil, asksWithdrawnAgain: Bool = false
  ) {
    self.today = today
    self.employees = employees
    self.programmes = programmes
    self.catalogue = catalogue
    self.workingDays = workingDays
    self.history = history
    self.policyChanges = policyChanges
    self.weakness = weakness
    self.latestDay = latestDay
    self.asksWithdrawnAgain = asksWithdrawnAgain
  }
}

extension PlanningFacts {
  /// Those who are on leave on the day.
  public var away: Set<PersonID> {
    Set(
      employees.lazy.filter { employee in
        AwayDays(of: employee, history.records[employee.id]?.absences ?? [], on: today)
          .stretch(on: today) != nil
      }.map(\.id))
  }
}
