import Content
import ContentFiles
import Curriculum
import Records
import Refreshers

extension LocalStaffDesk {
  /// What is asked and how the modules stand: what is due first, by day; then what is unfinished,
  /// what is not done, and what is.
  public func offers() throws -> [Offer] {
    let person = try me()
    let attempts = try store.attempts(of: person.id)
    let agenda = try agenda(of: person, attempts)
    let occasions = agenda.occasions.compactMap { offer(of: $0, agenda, attempts) }
    return ranked(
      try occasions
        + items(attempts, agenda).compactMap { try offer($0, person, attempts, agenda) })
  }

  /// The first of what can be taken: what is due or begun comes before all else, so that the rest
  /// is looked at only where there is no such thing.
  public func nextOffer() throws -> Offer? {
    let person = try me()
    let attempts = try store.attempts(of: person.id)
    let agenda = try agenda(of: person, attempts)
    let occasions = agenda.occasions.compactMap { offer(of: $0, agenda, attempts) }
    let pressing = try items(attempts, agenda).filter { item in
      agenda.assignment(of: item) != nil
        || attempts.contains { $0.item == item && $0.state == .open }
    }.compactMap { try offer($0, person, attempts, agenda) }
    let first = ranked(occasions + pressing).first
    return try first?.isPressing == true ? first : offers().first
  }

  private func ranked(_ offers: [Offer]) -> [Offer] {
    offers.enumerated()
      .sorted { $0.element.rank(at: $0.offset) < $1.element.rank(at: $1.offset) }.map(\.element)
  }

  /// The modules, and what was begun besides: not what an occasion offers, nor moments that are
  /// over, which nobody has to pass.
  private func items(_ attempts: [Attempt], _ agenda: Agenda) -> [Item] {
    let asked = agenda.occasions.flatMap(\.situations).map { Item.scenario($0) }
    var items = library.modules.map { Item.module($0.id) }
    for attempt in attempts where attempt.state != .abandoned && !items.contains(attempt.item) {
      guard !asked.contains(attempt.item) else { continue }
      if attempt.state == .open || !isMoment(attempt.item) { items.append(attempt.item) }
    }
    return items
  }

  /// How an item stands; nil for one that was never begun and has nothing to begin.
  private func offer(
    _ item: Item, _ person: Person, _ attempts: [Attempt], _ agenda: Agenda
  ) throws -> Offer? {
    let asked = agenda.assignment(of: item)
    let own = attempts.filter { $0.item == item }
    let drawn = agenda.drawn(for: item).flatMap { library.scenario($0)?.id }
    let open = own.last { $0.state == .open }
    guard
      let scenario = try open?.situations.first ?? drawn ?? own.last?.situations.first
        ?? next(of: item, person)
    else { return nil }
    let situations = try situations(of: item, person)
    func offer(_ state: Offer.State, minutes: Int? = nil) -> Offer {
      Offer(
        item: item, name: item.name, title: title(of: item), pillar: pillar(of: item),
        situations: situations,
        minutes: minutes ?? library.scenario(scenario)?.minutes ?? 1, state: state,
        due: asked.map { Offer.Due($0.due, on: agenda.today) }, occasion: nil)
    }
    let done = try store.completions(of: person.id).last { $0.item == item }
    if asked == nil, let done {
      return offer(.done(done.completion.day, isBegunAgain: open != nil))
    }
    if let open {
      let progress = try progress(of: open)
      return offer(
        .unfinished(decided: progress.decision - 1, about: progress.about),
        minutes: progress.minutesLeft)
    }
    return offer(try state(of: item, person, own, since: asked?.assignedOn))
  }

  /// How many situations an item has, and how many of them were met.
  private func situations(of item: Item, _ person: Person) throws -> Offer.Situations {
    let met = Set(try store.met(by: person.id).map(\.scenario))
    let all = scenarios(of: item)
    return Offer.Situations(met: all.count(where: met.contains), of: all.count)
  }

  /// How the tries at an item stand; what was tried before it was asked for says nothing of now.
  private func state(
    of item: Item, _ person: Person, _ own: [Attempt], since asked: Day?
  ) throws -> Offer.State {
    let tries = own.filter { attempt in
      guard let asked, let finished = attempt.finishedAt else { return true }
      return day(of: finished) >= asked
    }
    guard let last = tries.last(where: { $0.result != nil && $0.purpose == .full }) else {
      return .new
    }
    let open = try redLines(of: item, person)
    guard last.result?.passed == true, !open.isEmpty else { return .notYet }
    return .mustGetRight(rules(open))
  }
}

extension Offer {
  /// Whether it is due or unfinished.
  fileprivate var isPressing: Bool {
    if case .unfinished = state { true } else { due != nil }
  }

  /// What comes first on the home screen: what is due by day, then the rest.
  ///
  /// - Parameter place: where it stands among its equals.
  fileprivate func rank(at place: Int) -> (day: Int, state: Int, place: Int) {
    let day = due.map(\.day.number) ?? .max
    switch state {
    case .unfinished: return (day, 0, place)
    case .mustGetRight: return (day, 1, place)
    case .notYet: return (day, 2, place)
    case .new: return (day, 3, place)
    case .done: return (day, 4, place)
    }
  }
}
