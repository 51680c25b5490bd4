import Content
import People
import ScenarioEngine

extension PersonPlanner {
  /// All that may be asked of them and is not open, each with its date.
  mutating func candidates() -> [Candidate] {
    if rules.isEmpty { skip(.notInAudience) }
    var candidates: [Candidate] = []
    for rules in rules {
      for module in rules.programme.modules {
        moduleCandidate(module, rules).map { candidates.append($0) }
      }
    }
    candidates = withoutTwins(candidates)
    for rules in rules {
      for module in rules.programme.modules
      where !candidates.contains(where: { $0.item == .booster(module) }) {
        boosterCandidate(module, rules).map { candidates.append($0) }
      }
      refresherCandidate(rules).map { candidates.append($0) }
    }
    for change in day.policyChanges {
      changeCandidate(change).map { candidates.append($0) }
    }
    return candidates
  }

  private func isOpen(_ item: DueItem) -> Bool { open.contains { $0.item == item } }

  /// What keeps an item of a programme from being asked whatever its date.
  private mutating func isBarred(_ item: DueItem, _ rules: DateRules) -> Bool {
    if rules.endlessExemption(item, on: today) != nil {
      skip(.exempt(through: nil), rules.programme.id, item)
      return true
    }
    if hasWithdrawn, !day.asksWithdrawnAgain, let day = withdrawal(of: item, rules) {
      skip(.withdrawn(on: day), rules.programme.id, item)
      return true
    }
    return false
  }

  /// The day on which HR last took an item back, where nothing has come since.
  private func withdrawal(of item: DueItem, _ rules: DateRules) -> Day? {
    let last = record.assignments.last { $0.item == item && $0.programme == rules.programme.id }
    guard let last, case .withdrawn(let day) = last.state else { return nil }
    switch item {
    case .module(let module):
      return record.lastDone(module).map { $0 > day } ?? false ? nil : day
    case .booster, .refresher, .policyChange: return day
    }
  }

  private mutating func moduleCandidate(_ module: ModuleID, _ rules: DateRules) -> Candidate? {
    let item = DueItem.module(module)
    if let other = open.first(where: { $0.item == item }) {
      if other.programme != rules.programme.id {
        skip(.askedBy(other.programme), rules.programme.id, item)
      }
      return nil
    }
    guard !isBarred(item, rules) else { return nil }
    let situations = day.catalogue.modules[module] ?? []
    let date = rules.date(of: module, DateRules.Item(item))
    // What is not asked today is drawn on the day it is, from what is known then.
    let drawn =
      date.opensOn <= today
      ? SituationDraw.next(among: situations, met: record.met, weakness: weakness)
      : situations.max { $0.minutes < $1.minutes }
    guard let situation = drawn else {
      skip(.nothingToAsk, rules.programme.id, item)
      plan.looks.append(.nothingToAsk(rules.programme.id, item))
      return nil
    }
    let last = record.lastDone(module)
    if last == nil, let turn = rules.nextSeasonFrom { plan.wake(on: turn) }
    return Candidate(
      rules: rules, item: item, rank: .module, date: date,
      situations: [situation], turn: last?.number ?? Int.min / 2,
      worth: weakness.value(of: situation),
      lastDone: last,
      redate: { rules.date(of: module, DateRules.Item(item, roomFrom: $0)) })
  }

  /// Of a module that several programmes ask for, the one that opens first.
  private mutating func withoutTwins(_ candidates: [Candidate]) -> [Candidate] {
    guard rules.count > 1 else { return candidates }
    var kept: [Candidate] = []
    for candidate in candidates.sorted(by: {
      ($0.date.opensOn, $0.programme.id) < ($1.date.opensOn, $1.programme.id)
    }) {
      if let twin = kept.first(where: { $0.item == candidate.item }) {
        skip(.askedBy(twin.programme.id), candidate.programme.id, candidate.item)
      } else {
        kept.append(candidate)
      }
    }
    return kept
  }

  private mutating func boosterCandidate(_ module: ModuleID, _ rules: DateRules) -> Candidate? {
    let item = DueItem.booster(module)
    guard let rule = rules.programme.booster,
      let done = record.completions.last(where: { $0.module == module }), done.way == .played,
      !isOpen(.module(module)),
      !record.assignments.contains(where: { $0.item == item && $0.assignedOn >= done.day }),
      let date = rules.booster(rule, after: done.day, DateRules.Item(item)),
      !isBarred(item, rules)
    else { return nil }
    let clauses = Set((day.catalogue.modules[module] ?? []).flatMap(\.clauses))
    let near = day.catalogue.moments.filter { !clauses.isDisjoint(with: $0.clauses) }
    return momentsCandidate(
      rule.moments, from: near.isEmpty ? day.catalogue.moments : near, item, .booster, date, rules
    ) { rules.booster(rule, after: done.day, DateRules.Item(item, roomFrom: $0)) }
  }

  private mutating func refresherCandidate(_ rules: DateRules) -> Candidate? {
    let item = DueItem.refresher(rules.programme.id)
    guard let rule = rules.programme.refresher, !isOpen(item),
      let (done, date) = refresher(rule, rules, DateRules.Item(item)), !isBarred(item, rules)
    else { return nil }
    return momentsCandidate(
      rule.moments, from: day.catalogue.moments, item, .refresher, date, rules
    ) { rules.refresher(rule, after: done, DateRules.Item(item, roomFrom: $0)) }
  }

  /// The refresher of a programme: it follows the first completion since the last one whose time is
  /// not over.
  func refresher(
    _ rule: RefresherRule, _ rules: DateRules, _ item: DateRules.Item
  ) -> (done: Day, date: DueDate)? {
    let last = record.assignments.last { $0.item == item.item && $0.id != item.open?.id }
    let done = record.completions.filter { done in
      rules.programme.modules.contains(done.module)
        && last.map { done.day > $0.assignedOn } ?? true
        && item.open.map { done.day <= $0.assignedOn } ?? true
    }
    for day in done.map(\.day).sorted() {
      if let date = rules.refresher(rule, after: day, item) { return (day, date) }
    }
    return nil
  }

  private mutating func momentsCandidate(
    _ count: Int, from moments: [Exercise], _ item: DueItem, _ rank: Candidate.Rank,
    _ date: DueDate, _ rules: DateRules, redate: @escaping (Day) -> DueDate?
  ) -> Candidate? {
    guard !moments.isEmpty else {
      skip(.nothingToAsk, rules.programme.id, item)
      plan.looks.append(.nothingToAsk(rules.programme.id, item))
      return nil
    }
    let isNow = date.opensOn <= today
    // Days are all that is known of when a moment was met: one met today would count as done.
    let fresh = isNow ? moments.filter { record.met[$0.id] != today } : moments
    guard !fresh.isEmpty else {
      plan.wake(on: today.adding(days: 1))
      return nil
    }
    var generator = SeededGenerator(
      seed: day.seed, name: "\(employee.id)/\(item)/\(round(of: item, rules.programme))")
    let chosen =
      isNow
      ? RefresherComposition(
        of: count, from: fresh, catalogue: day.catalogue, weakness: weakness, met: record.met,
        missed: record.missed, seed: generator.next()
      ).moments : Array(moments.prefix(count))
    return Candidate(
      rules: rules, item: item, rank: rank, date: date, situations: chosen, redate: redate)
  }

  private mutating func changeCandidate(_ change: PolicyChange) -> Candidate? {
    let item = DueItem.policyChange(change.id)
    guard change.day <= today,
      let rules = rules.first(where: { $0.programme.policyChangeDays != nil }),
      let days = rules.programme.policyChangeDays,
      !record.assignments.contains(where: { $0.item == item && !$0.state.isWithdrawn })
    else { return nil }
    let met = change.situations.filter { record.met[$0].map { $0 < change.day } ?? false }
      .compactMap { day.catalogue[$0] }
      .sorted { weakness.value(of: $0) > weakness.value(of: $1) }
    guard !met.isEmpty, !isBarred(item, rules) else { return nil }
    var minutes = 0
    let asked = met.filter { situation in
      minutes += situation.minutes
      return minutes <= minutesAYear
    }
    return Candidate(
      rules: rules, item: item, rank: .policyChange,
      date: rules.change(change, withinDays: days, DateRules.Item(item)), situations: asked,
      redate: { rules.change(change, withinDays: days, DateRules.Item(item, roomFrom: $0)) })
  }

  /// The most minutes a year that their programmes agree on: the fewest.
  var minutesAYear: Int { rules.map(\.programme.minutesAYear).min() ?? 0 }

  /// How often an item has come round, with the time that is to come.
  func round(of item: DueItem, _ programme: Programme) -> Int {
    1 + record.assignments.count { $0.item == item && $0.programme == programme.id }
  }
}

extension Assignment.State {
  var isWithdrawn: Bool {
    if case .withdrawn = self { true } else { false }
  }
}
