import Content
import Records
import Refreshers

/// What is asked of one person, beside what they have played since.
///
/// An assignment stays open in the store until HR's next day's work; here it counts as done at once.
struct Agenda {
  /// A situation that was finished.
  struct Finished {
    let scenario: ScenarioID
    let day: Day
  }

  /// A module that was done, by playing or in a workshop.
  struct Done {
    let module: ModuleID
    let day: Day
  }

  /// What day it is.
  let today: Day
  /// What is open in the store, the earliest due first.
  private let assignments: [Assignment]
  private let finished: [Finished]
  private let done: [Done]

  /// Makes an agenda.
  init(
    of assignments: [Assignment], finished: [Finished], done: [Done], on today: Day
  ) {
    self.today = today
    self.assignments = assignments
    self.finished = finished
    self.done = done
  }

  /// What is asked of a module and not done yet; nil where nothing is.
  func assignment(of item: Item) -> Assignment? {
    assignments.first { $0.item.module.map(Item.module) == item && !isDone($0) }
  }

  /// Boosters, refreshers and changes of policy, those that are done among them.
  var occasions: [Assignment] { assignments.filter { $0.item.module == nil } }

  /// What is asked and not done yet.
  var open: [Assignment] { assignments.filter { !isDone($0) } }

  /// Whether one of these modules was ever done.
  func hasDone(oneOf modules: Set<ModuleID>) -> Bool {
    done.contains { modules.contains($0.module) }
  }

  /// The occasion that a moment belongs to, one that still lacks it first.
  func occasion(with moment: Item) -> Assignment? {
    let all = occasions.filter { $0.situations.contains { Item.scenario($0) == moment } }
    return all.first { left(of: $0).contains { Item.scenario($0) == moment } } ?? all.first
  }

  /// The situations of an assignment that were not finished since it was written.
  func left(of assignment: Assignment) -> [ScenarioID] {
    assignment.situations.filter { !isFinished($0, since: assignment.assignedOn) }
  }

  /// The situation that an item is to draw: the one that its assignment drew, while it was not played
  /// since; a moment that is asked for is played itself. Nil where nothing says so.
  func drawn(for item: Item) -> ScenarioID? {
    switch item {
    case .module:
      return assignment(of: item).flatMap { assignment in
        assignment.situations.first.flatMap { left(of: assignment).contains($0) ? $0 : nil }
      }
    case .scenario(let id):
      return occasions.contains { left(of: $0).contains(id) } ? id : nil
    }
  }

  private func isDone(_ assignment: Assignment) -> Bool {
    guard let module = assignment.item.module else {
      return !assignment.situations.isEmpty && left(of: assignment).isEmpty
    }
    return done.contains { $0.module == module && $0.day >= assignment.assignedOn }
  }

  private func isFinished(_ scenario: ScenarioID, since day: Day) -> Bool {
    finished.contains { $0.scenario == scenario && $0.day >= day }
  }
}

extension DueItem {
  /// The module, where a module itself is asked for.
  fileprivate var module: ModuleID? { if case .module(let id) = self { id } else { nil } }
}
