import Content
import ContentFiles
import People
import Refreshers
import TrainingDesk

/// What a plan does, for people to read. It never tells what somebody is weak at.
struct PlanPages {
  /// How many lines one part has.
  private static let most = 25
  let words: PeopleWords

  /// A plan that was looked at.
  func plan(_ shown: ShownPlan) -> String {
    let plan = shown.plan
    var text =
      words(
        .planHead, ("plan", plan.id.rawValue), ("day", words.weekdayAndDate(plan.day)))
      + " " + words(.nothingWritten) + "\n"
    text += sums(plan)
    text += parts(shown)
    if !changes(plan).isEmpty {
      text += "\n" + words(.carryOut, ("plan", plan.id.rawValue)) + "\n"
    }
    return text
  }

  /// A plan that was carried out.
  func assigned(_ shown: ShownPlan) -> String {
    let plan = shown.plan
    return words(.assignedHead, ("plan", plan.id.rawValue)) + "\n" + sums(plan)
      + looks(shown)
  }

  private func changes(_ plan: TrainingPlan) -> [Assignment] {
    plan.assigned + plan.revised.map(\.assignment) + plan.lapsed.map(\.assignment)
      + plan.completed
  }

  private func sums(_ plan: TrainingPlan) -> String {
    guard !plan.isQuiet else { return words(.planQuiet) + "\n" }
    var lines: [String] = []
    if !plan.assigned.isEmpty {
      let people = Set(plan.assigned.map(\.person)).count
      lines.append(
        words(
          .planAsks, ("items", words.count(.items, plan.assigned.count)),
          ("people", words.count(.people, people)), ("hours", words.hours(plan.minutes))))
    }
    if let busiest = plan.busiestDay {
      lines.append(
        words(
          .planBusiest, ("day", words.weekdayAndDate(busiest.day)),
          ("items", words.count(.items, busiest.items))))
    }
    for (phrase, count) in [
      (PeoplePhrase.planMoves, plan.revised.count), (.planDone, plan.completed.count),
      (.planBack, plan.lapsed.count), (.planMails, plan.mails.count),
    ] where count > 0 { lines.append(words(phrase, ("n", String(count)))) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func parts(_ shown: ShownPlan) -> String {
    let plan = shown.plan
    let asks = plan.assigned.map { assignment in
      [
        shown.name(of: assignment.person), shown.title(of: assignment.item),
        words(.due, ("day", words.date(assignment.due))), words.hours(assignment.minutes),
      ]
    }
    let moves = plan.revised.map { revision in
      [
        shown.name(of: revision.assignment.person), shown.title(of: revision.assignment.item),
        words(
          .dueMoved, ("day", words.date(revision.assignment.due)),
          ("before", words.date(revision.dueBefore))),
      ]
    }
    let back = plan.lapsed.map { lapse in
      [
        shown.name(of: lapse.assignment.person), shown.title(of: lapse.assignment.item),
        words(PlanPages.phrase(lapse.reason)),
      ]
    }
    return part(.asks, asks) + part(.movesHead, moves) + part(.withdrawnHead, back)
      + leftAlone(plan) + looks(shown)
  }

  private func part(_ head: PeoplePhrase, _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    var columns = Columns()
    for row in rows.prefix(PlanPages.most) { columns.add(row) }
    let rest = rows.count - PlanPages.most
    return "\n" + words(head) + "\n" + columns.text()
      + (rest > 0 ? "  " + words(.andMore, ("n", String(rest))) + "\n" : "")
  }

  /// How many people or items are left alone, by reason.
  private func leftAlone(_ plan: TrainingPlan) -> String {
    let reasons = plan.skipped.map { PlanPages.phrase($0.reason) }
    let counts = PeoplePhrase.allCases.map { phrase in
      (phrase, reasons.count { $0 == phrase })
    }.filter { $0.1 > 0 }
    guard !counts.isEmpty else { return "" }
    var columns = Columns()
    for (phrase, count) in counts { columns.add([String(count), words(phrase)]) }
    return "\n" + words(.leftAlone) + "\n" + columns.text()
  }

  private func looks(_ shown: ShownPlan) -> String {
    part(.looks, remarks(shown).map { [$0] })
  }

  /// What needs a look, a line each.
  ///
  /// - Parameter doubts: whether mails that may have gone out are among it.
  func remarks(_ shown: ShownPlan, doubts: Bool = true) -> [String] {
    var known: Set<String> = []
    return shown.plan.looks
      .filter { if case .maybeSent = $0 { doubts } else { true } }
      .map { look(at: $0, shown) }.filter { known.insert($0).inserted }
  }

  /// What needs a look, in words.
  func look(at look: Look, _ shown: ShownPlan) -> String {
    switch look {
    case .managerWithoutTraining(let person):
      words(.lookManager, ("name", shown.name(of: person)))
    case .noEmail(let person): words(.lookEmail, ("name", shown.name(of: person)))
    case .noTeam(let person): words(.lookTeam, ("name", shown.name(of: person)))
    case .nobodyToTell(let person, _): words(.lookNobody, ("name", shown.name(of: person)))
    case .maybeSent(let notice): words(.lookMaybe, ("day", words.date(notice.day)))
    case .tooLong(let person, _, let item, let minutes):
      words(
        .lookTooLong, ("title", shown.title(of: item)), ("minutes", String(minutes)),
        ("name", shown.name(of: person)))
    case .nothingToAsk(let programme, let item):
      words(
        .lookNothing, ("programme", shown.programmes[programme] ?? programme.rawValue),
        ("title", shown.title(of: item)))
    }
  }

  private static func phrase(_ reason: Lapse.Reason) -> PeoplePhrase {
    switch reason {
    case .nextModule: .lapseNext
    case .notInAudience: .lapseAudience
    case .exempt: .lapseExempt
    case .policyChange: .lapsePolicy
    }
  }

  /// Why something is left alone.
  static func phrase(_ reason: Skip.Reason) -> PeoplePhrase {
    switch reason {
    case .gone: .skipGone
    case .notStarted: .skipNotStarted
    case .onLeave: .skipLeave
    case .notInAudience: .skipAudience
    case .exempt: .skipExempt
    case .withdrawn: .skipWithdrawn
    case .recentlyFinished: .skipRecent
    case .minutesFull: .skipMinutes
    case .opens: .skipOpens
    case .askedBy: .skipOther
    case .nothingToAsk: .skipNothing
    case .tooLong: .skipTooLong
    }
  }
}
