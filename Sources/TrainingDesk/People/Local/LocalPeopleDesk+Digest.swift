import Content
public import Exchange
import Records
import Refreshers

extension LocalPeopleDesk {
  /// What HR is told of a day's work.
  public func digest(of shown: ShownPlan, mailed: Int, remarks: [String]) throws -> Letter {
    let standings = shown.plan.people.map(\.standing)
    let doubtful = try store.uncertainMails().count
    return words(in: language).letter(
      about: DayDigest(
        day: shown.plan.day, assigned: shown.plan.assigned.count, mailed: mailed,
        overdue: standings.count { $0 == .overdue }, away: standings.count { $0 == .away },
        maybeSent: doubtful, remarks: remarks))
  }
}
