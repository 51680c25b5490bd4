import Content
import People
import PrivacyPolicy
import Refreshers

/// A person, a programme and days, as the tests of dates use them.
enum DateSamples {
  static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

  static func programme(
    cycle: ProgrammeCycle = .months(12), newHires: NewHireRule = .within(days: 30),
    window: Int = 30, minimumActive: Int = 6, stagger: Int = 1, booster: BoosterRule? = nil,
    refresher: RefresherRule? = nil, minutes: Int = 60, reminders: [Reminder] = [],
    policyChange: Int? = nil, modules: [ModuleID] = ["choice"], audience: Audience = .everyone
  ) -> Programme {
    Programme(
      id: "annual", title: LocalisedText(["en": "Every year"]), modules: modules,
      audience: audience, newHires: newHires, cycle: cycle, windowDays: window,
      minimumActiveMonths: minimumActive, staggerWeeks: stagger, booster: booster,
      refresher: refresher, minutesAYear: minutes, reminders: reminders,
      policyChangeDays: policyChange)
  }

  static func season(_ opens: String, _ due: String) -> ProgrammeCycle {
    guard let opens = YearDay(text: opens), let due = YearDay(text: due) else {
      return .months(12)
    }
    return .season(Season(opens: opens, due: due))
  }

  static let catalogue = TrainingCatalogue(
    modules: [
      "choice": [
        Exercise(id: "reply-stop", minutes: 8, clauses: ["CHO-1"]),
        Exercise(id: "raffle", minutes: 7, clauses: ["CHO-2"]),
      ],
      "security": [Exercise(id: "capital-i", minutes: 9, clauses: ["SEC-1"])],
      "minimisation": [Exercise(id: "loyalty-app", minutes: 6, clauses: ["MIN-2"])],
    ],
    moments: (1...6).map {
      Exercise(id: ScenarioID("moment-\($0)"), minutes: 2, clauses: [ClauseID("CHO-\($0)")])
    },
    severities: ["CHO-1": .critical, "CHO-2": .serious, "SEC-1": .critical, "MIN-2": .serious])

  static func employee(
    _ id: PersonID = "ada", started: String? = "2020-05-04", manager: PersonID? = nil,
    team: String? = nil, status: EmploymentStatus = .active, ended: String? = nil,
    email: String? = "ada@acme.example", jobFamily: String? = nil
  ) -> Employee {
    Employee(
      id: id, number: EmployeeNumber(id.rawValue), givenName: "Ada", familyName: "Ruiz",
      email: email, manager: manager, teamLabel: team, startedOn: started.map(day), status: status,
      endedOn: ended.map(day), jobFamily: jobFamily)
  }

  static func facts(
    _ today: String, _ programme: Programme, employees: [Employee] = [employee()],
    history: TrainingHistory = TrainingHistory(), holidays: [String] = [],
    changes: [PolicyChange] = [], weakness: [PersonID: Weakness] = [:],
    asksWithdrawnAgain: Bool = false
  ) -> PlanningFacts {
    PlanningFacts(
      today: day(today), employees: employees, programmes: [programme], catalogue: catalogue,
      workingDays: WorkingDays(holidays: holidays.map(day)), history: history,
      policyChanges: changes, weakness: weakness, asksWithdrawnAgain: asksWithdrawnAgain)
  }

  static func plan(_ facts: PlanningFacts) throws(PlanningError) -> TrainingPlan {
    var number = 0
    return try TrainingPlan(of: facts, id: "plan", seed: 7) {
      number += 1
      return AssignmentID("\(facts.today.iso)-\(number)")
    }
  }

  static func done(_ day: String, _ module: ModuleID = "choice") -> ModuleCompletion {
    ModuleCompletion(person: "ada", module: module, day: self.day(day))
  }

  static func away(
    _ from: String, _ through: String?, _ source: Absence.Source = .peopleTeam
  ) -> Absence {
    Absence(person: "ada", from: day(from), through: through.map(day), source: source)
  }
}
