import Content
import ContentFiles
import Curriculum
import People
import Records
public import Refreshers

extension LocalStaffDesk {
  /// How the person stands, as their manager may see it; nil for whoever is in no roster.
  public func standing() throws -> Standing? {
    guard isManaged else { return nil }
    let person = try me()
    let agenda = try agenda(of: person, store.attempts(of: person.id))
    let away = AwayDays(try store.absences(of: person.id))
    guard away.stretch(on: agenda.today) == nil else { return .away }
    let required = agenda.open.filter(\.item.isRequired)
    let isOverdue = required.contains { assignment in
      let days = agenda.today.number - assignment.due.number
      let grace = library.programme(assignment.programme)?.graceDays ?? 0
      return days - away.count(after: assignment.due, through: agenda.today) > grace
    }
    guard required.isEmpty else { return isOverdue ? .overdue : .due }
    let modules = Set(library.programmes.flatMap(\.modules))
    return agenda.hasDone(oneOf: modules) ? .done : .notAsked
  }

  /// Whether the person is in a roster, so that a manager sees how they stand.
  var isManaged: Bool { person != .atKeyboard }

  /// What is asked of a person, beside their attempts.
  func agenda(of person: Person, _ attempts: [Attempt]) throws -> Agenda {
    let open = try store.openAssignments(of: person.id).map(\.assignment)
    // A loop: the optimiser of Swift 6.3.1 ends over the same in closures.
    var finished: [Agenda.Finished] = []
    for attempt in attempts {
      guard let instant = attempt.finishedAt else { continue }
      let day = day(of: instant)
      finished += attempt.situations.map { Agenda.Finished(scenario: $0, day: day) }
    }
    let played = try store.completions(of: person.id).compactMap { completed -> Agenda.Done? in
      guard case .module(let module) = completed.item else { return nil }
      return Agenda.Done(module: module, day: completed.completion.day)
    }
    let attended = try store.workshops(of: person.id).map {
      Agenda.Done(module: $0.module, day: $0.day)
    }
    return Agenda(
      of: open, finished: finished, done: played + attended, on: day(of: surroundings.now()))
  }

  /// An occasion as it is shown.
  func occasion(_ assignment: Assignment, _ agenda: Agenda) -> Offer.Occasion {
    let all = assignment.situations.filter { library.scenario($0) != nil }
    let left = agenda.left(of: assignment).filter(all.contains)
    return Offer.Occasion(
      item: assignment.item, title: title(of: assignment.item), done: all.count - left.count,
      of: all.count, next: left.first.map { .scenario($0) })
  }

  /// An occasion with something left of it, to be taken; nil where nothing is left.
  func offer(
    of assignment: Assignment, _ agenda: Agenda, _ attempts: [Attempt]
  ) -> Offer? {
    let occasion = occasion(assignment, agenda)
    guard let next = occasion.next else { return nil }
    let minutes = agenda.left(of: assignment).compactMap { library.scenario($0)?.minutes }
    let isBegun = attempts.contains { $0.item == next && $0.state == .open }
    return Offer(
      item: next, name: next.name, title: occasion.title, pillar: pillar(of: assignment.item),
      situations: Offer.Situations(met: occasion.done, of: occasion.of),
      minutes: minutes.reduce(0, +),
      state: occasion.done > 0 || isBegun
        ? .unfinished(decided: occasion.done, about: occasion.of) : .new,
      due: Offer.Due(assignment.due, on: agenda.today), occasion: occasion)
  }

  /// Whether an item is a moment: of one decision, and in no module.
  func isMoment(_ item: Item) -> Bool { library.isMoment(item) }

  /// The occasion of a moment as it stands now; nil where nobody asked for it.
  func occasion(with moment: Item) throws -> Offer.Occasion? {
    guard isManaged, case .scenario = moment else { return nil }
    let person = try me()
    let agenda = try agenda(of: person, store.attempts(of: person.id))
    return agenda.occasion(with: moment).map { occasion($0, agenda) }
  }

  private func title(of item: DueItem) -> String {
    switch item {
    case .module(let id), .booster(let id): title(of: Item.module(id))
    case .refresher(let id): library.programme(id)?.title[language] ?? id.rawValue
    case .policyChange: ""
    }
  }

  private func pillar(of item: DueItem) -> String? {
    switch item {
    case .module(let id), .booster(let id): library.module(id)?.pillar
    case .refresher, .policyChange: nil
    }
  }
}
