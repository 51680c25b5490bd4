import Content
import Refreshers

/// Finds what a programme says that cannot hold together.
struct ProgrammeCheck {
  let programme: Programme
  let map: MapView

  func run() {
    checkWindow()
    checkMinimumActive()
    checkBooster()
    checkRefresher()
    checkReminders()
  }

  /// How long a round lasts, in days, at the least.
  private var cycleDays: Int { programme.cycle.months * 28 }

  /// Days before the due day from which the item may be done.
  private var windowDays: Int {
    switch programme.cycle {
    case .months: programme.windowDays
    case .season(let season): season.length
    }
  }

  private func checkWindow() {
    switch programme.cycle {
    case .season:
      if map.has("window_days") {
        map.report(
          .contradiction, at: "window_days", "a season says itself when it opens",
          help: "take out `window_days`")
      }
    case .months:
      if programme.windowDays >= cycleDays {
        map.report(
          .contradiction, at: "window_days", "the window is as long as the cycle",
          help: "open it less than \(programme.cycle.months) months before it is due")
      }
      if programme.newHires == .waitForSeason {
        map.report(
          .contradiction, at: "new_hires", "there is no season to wait for",
          help: "write `{within_days: 30}`, or give the cycle `opens` and `due`")
      }
    }
    if programme.graceDays >= cycleDays {
      map.report(
        .contradiction, at: "grace_days", "the grace is as long as the cycle",
        help: "nothing would ever be overdue; write fewer days")
    }
  }

  private func checkMinimumActive() {
    guard programme.minimumActiveMonths > programme.cycle.months else { return }
    let key = map.has("minimum_active_months") ? "minimum_active_months" : "cycle"
    map.report(
      .contradiction, at: key,
      "what was done stays fresh for \(programme.minimumActiveMonths) months, longer than the cycle",
      help: "let `minimum_active_months` be at most \(programme.cycle.months)")
  }

  private func checkBooster() {
    guard let booster = programme.booster, let node = map["booster"] else { return }
    if booster.fromDays > booster.toDays {
      map.decoder.report(
        .contradiction, at: node, "the booster opens after it is due",
        help: "let `from_days` be at most `to_days`")
    }
    if let refresher = programme.refresher, booster.toDays >= refresher.afterDays {
      map.decoder.report(
        .contradiction, at: node, "the booster is due after the refresher opens",
        help: "let `to_days` be less than `after_days` of the refresher")
    }
  }

  private func checkRefresher() {
    guard let refresher = programme.refresher, refresher.afterDays >= cycleDays else { return }
    map.report(
      .contradiction, at: "refresher", "the refresher comes after the next round",
      help: "let `after_days` be shorter than the cycle of \(programme.cycle.months) months")
  }

  private func checkReminders() {
    let nodes = map["reminders"]?.elements ?? []
    guard nodes.count == programme.reminders.count else { return }
    var last: Int?
    for (stage, node) in zip(programme.reminders, nodes) {
      if let last, stage.days == last {
        report(node, "two reminders stand \(words(stage.days))", help: "join their recipients")
      } else if let last, stage.days < last {
        report(
          node, "the reminder \(words(stage.days)) stands after the one \(words(last))",
          help: "order reminders by `days`, the earliest first")
      }
      if stage.days < -windowDays {
        report(
          node, "the reminder \(words(stage.days)) comes before it may be done",
          help: "it opens \(windowDays) days before; write `days` of at least \(-windowDays)")
      }
      if stage.days >= cycleDays - windowDays {
        report(
          node, "the reminder \(words(stage.days)) comes after the next round opens",
          help: "write `days` of less than \(cycleDays - windowDays)")
      }
      if Set(stage.recipients).count < stage.recipients.count {
        report(node, "the reminder names somebody twice", help: "name each recipient once")
      }
      last = stage.days
    }
  }

  private func report(_ node: YAMLNode, _ summary: String, help: String) {
    map.decoder.report(.contradiction, at: node, summary, help: help)
  }

  private func words(_ days: Int) -> String {
    switch days {
    case 0: "on the due day"
    case ..<0: "\(-days) days before"
    default: "\(days) days after"
    }
  }
}
