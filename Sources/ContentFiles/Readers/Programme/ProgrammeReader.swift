import Content
import Refreshers

/// Reads what HR schedules.
struct ProgrammeReader {
  let decoder: ContentDecoder

  func programme() -> Programme? {
    guard let map = decoder.document(.programme) else { return nil }
    let id = map.id("id", as: ProgrammeID.self)
    let title = map.localised("title")
    let modules = self.modules(map)
    let audience = map["audience"].flatMap { AudienceReader(decoder: decoder).audience($0) }
    guard let cycle = cycle(map), let id, let title, let audience else { return nil }
    let programme = Programme(
      id: id, title: title, modules: modules, audience: audience, newHires: newHires(map),
      cycle: cycle, windowDays: map.whole("window_days"),
      graceDays: map.whole("grace_days"),
      minimumActiveMonths: map.whole("minimum_active_months"),
      staggerWeeks: map.whole("stagger_weeks"), booster: booster(map),
      refresher: refresher(map), minutesAYear: map.whole("minutes_a_year"),
      reminders: reminders(map), policyChangeDays: policyChangeDays(map))
    ProgrammeCheck(programme: programme, map: map).run()
    return programme
  }

  private func modules(_ map: MapView) -> [ModuleID] {
    var modules: [ModuleID] = []
    for node in map.oneOrMore("modules") {
      guard let module = decoder.id(node, as: ModuleID.self) else { continue }
      if modules.contains(module) {
        decoder.report(
          .duplicateID, at: node, "the module `\(module)` stands twice in the programme",
          help: "take one of them out")
      } else {
        modules.append(module)
      }
    }
    if modules.isEmpty, map["modules"]?.elements?.isEmpty ?? false {
      map.report(
        .badValue, at: "modules", "the programme asks for no module",
        help: "name at least one, such as `modules: [choice]`")
    }
    return modules
  }

  // MARK: When

  private func cycle(_ map: MapView) -> ProgrammeCycle? {
    guard let cycle = map.map("cycle", .cycle) else { return nil }
    let isSeason = cycle.has("opens") || cycle.has("due")
    if isSeason, cycle.has("months") {
      cycle.report(
        .contradiction, at: "months", "a cycle counts months or has a season, not both",
        help: "take out `months`, or both `opens` and `due`")
      return nil
    }
    if isSeason { return season(cycle) }
    guard cycle.has("months") else {
      map.report(
        .missingKey, at: "cycle", "the cycle has neither `months` nor a season",
        help: "write `{months: 12}`, or `{opens: 03-01, due: 03-31}`")
      return nil
    }
    return cycle.int("months").map { .months($0) }
  }

  private func season(_ cycle: MapView) -> ProgrammeCycle? {
    for key in ["opens", "due"] where !cycle.has(key) {
      decoder.report(
        .missingKey, at: cycle.node, "the cycle has no `\(key)`",
        help: "a season needs both `opens` and `due`")
    }
    let opens = cycle["opens"].flatMap(yearDay)
    let due = cycle["due"].flatMap(yearDay)
    guard let opens, let due else { return nil }
    let season = Season(opens: opens, due: due)
    // A season may reach over New Year; one of more than half a year is a slip.
    guard (1...183).contains(season.length) else {
      cycle.report(
        .contradiction, at: "opens", "the season opens on or after its last day",
        help: "let `opens` lie before `due`; over New Year it may last half a year")
      return nil
    }
    return .season(season)
  }

  private func yearDay(_ node: YAMLNode) -> YearDay? {
    guard let text = node.scalar else {
      decoder.reportKind(node, expected: "a day of the year", help: "write it as `03-31`")
      return nil
    }
    guard let day = YearDay(text: text) else {
      decoder.report(
        .badValue, at: node, "`\(Quotation.of(text))` is no day that every year has",
        help: "write month and day, such as `03-31`; 29 February is not there every year")
      return nil
    }
    return day
  }

  private func newHires(_ map: MapView) -> NewHireRule {
    guard let node = map["new_hires"] else { return .within(days: 30) }
    if node.entries == nil {
      return decoder.word(node, oneOf: ["wait_for_season"]).map { _ in .waitForSeason }
        ?? .within(days: 30)
    }
    let days = decoder.map(node, .newHires)?.whole("within_days")
    return .within(days: days ?? 30)
  }

  // MARK: What follows

  private func booster(_ map: MapView) -> BoosterRule? {
    guard let booster = map.map("booster", .booster),
      let from = booster.int("from_days"),
      let to = booster.int("to_days")
    else { return nil }
    return BoosterRule(
      fromDays: from, toDays: to, moments: booster.whole("moments"))
  }

  private func refresher(_ map: MapView) -> RefresherRule? {
    guard let refresher = map.map("refresher", .refresher),
      let after = refresher.int("after_days")
    else { return nil }
    return RefresherRule(afterDays: after, moments: refresher.whole("moments"))
  }

  private func reminders(_ map: MapView) -> [Reminder] {
    map.list("reminders").compactMap { node in
      guard let stage = decoder.map(node, .reminder) else { return nil }
      let recipients = (stage["to"].map(decoder.oneOrMore) ?? []).compactMap {
        decoder.value($0, as: Notice.Recipient.self)
      }
      if stage["to"]?.elements?.isEmpty ?? false {
        stage.report(
          .badValue, at: "to", "the reminder goes to nobody",
          help: "name `employee`, `manager` or `hr`")
      }
      guard let days = stage.int("days") else { return nil }
      return Reminder(days: days, to: recipients)
    }
  }

  private func policyChangeDays(_ map: MapView) -> Int? {
    map.map("policy_change", .policyChange)?.int("within_days")
  }
}
