import Content
import ContentFiles
import People
import Refreshers
import TrainingDesk

/// A plan as JSON with stable keys.
enum PlanJSON {
  /// The plan.
  static func text(_ shown: ShownPlan) -> String {
    let plan = shown.plan
    return JSONText.object([
      ("plan", JSONText.string(plan.id.rawValue)), ("day", JSONText.string(plan.day.iso)),
      ("minutes", String(plan.minutes)), ("busiest", busiest(plan)),
      ("assigned", JSONText.array(plan.assigned.map { assignment($0, shown) })),
      (
        "moved",
        JSONText.array(
          plan.revised.map { revision in
            assignment(
              revision.assignment, shown,
              [("due_before", JSONText.string(revision.dueBefore.iso))])
          })
      ),
      ("done", JSONText.array(plan.completed.map { assignment($0, shown) })),
      ("taken_back", JSONText.array(plan.lapsed.map { assignment($0.assignment, shown) })),
      ("mails", String(plan.mails.count)),
      ("skipped", JSONText.array(plan.skipped.map { skip($0, shown) })),
      (
        "looks",
        JSONText.array(
          plan.looks.map {
            JSONText.string(PlanPages(words: PeopleWords(language: .english)).look(at: $0, shown))
          })
      ),
    ])
  }

  private static func busiest(_ plan: TrainingPlan) -> String {
    guard let busiest = plan.busiestDay else { return "null" }
    return JSONText.object([
      ("day", JSONText.string(busiest.day.iso)), ("items", String(busiest.items)),
      ("minutes", String(busiest.minutes)),
    ])
  }

  private static func assignment(
    _ assignment: Assignment, _ shown: ShownPlan, _ more: [(String, String)] = []
  ) -> String {
    JSONText.object(
      [
        ("id", JSONText.string(assignment.id.rawValue)),
        ("employee_id", number(of: assignment.person, shown)),
        ("programme", JSONText.string(assignment.programme.rawValue)),
        ("item", JSONText.string(assignment.item.description)),
        ("round", String(assignment.round)), ("minutes", String(assignment.minutes)),
        ("opens_on", JSONText.string(assignment.opensOn.iso)),
        ("due_on", JSONText.string(assignment.due.iso)),
      ] + more)
  }

  private static func skip(_ skip: Skip, _ shown: ShownPlan) -> String {
    let reason = PeopleWords(language: .english)(PlanPages.phrase(skip.reason))
    return JSONText.object([
      ("employee_id", number(of: skip.person, shown)),
      ("programme", skip.programme.map { JSONText.string($0.rawValue) } ?? "null"),
      ("item", skip.item.map { JSONText.string($0.description) } ?? "null"),
      ("reason", JSONText.string(reason)),
    ])
  }

  private static func number(of person: PersonID, _ shown: ShownPlan) -> String {
    JSONText.string(shown.roster.employee(person)?.number.rawValue ?? person.rawValue)
  }
}
