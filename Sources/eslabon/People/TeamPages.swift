import Content
import ContentFiles
import People
import Refreshers
import TrainingDesk

/// How a team stands, as its manager may see it.
struct TeamPages {
  let words: PeopleWords
  /// How wide lines may be.
  var width = 80

  /// The counts, then the names by how they stand and by when, what is overdue first.
  func progress(_ progress: TeamProgress) -> String {
    var lines = ReportLines(width: width)
    let name = progress.manager.name
    guard !progress.members.isEmpty else {
      lines.add(words(.teamNobody, ("name", name)))
      return lines.text
    }
    lines.add(
      words(
        .teamHead, ("name", name), ("people", words.count(.people, progress.members.count))))
    lines.append(counts(progress))
    for group in groups(of: progress.members) {
      let names = group.members.map(\.name).joined(separator: ", ")
      lines.add("\(group.said): \(names)", lead: "  ", indent: "    ")
    }
    return lines.text
  }

  /// The counts alone.
  func counts(_ progress: TeamProgress) -> String {
    var lines = ReportLines(width: width)
    lines.add(
      words(
        .teamNow, ("day", words.date(progress.day)),
        ("counts", words.standings { progress.count($0) })))
    return lines.text
  }

  private struct Group {
    let said: String
    let members: [TeamProgress.Member]
  }

  /// Those who stand alike together, by state, day and how much is open.
  private func groups(of members: [TeamProgress.Member]) -> [Group] {
    let order: [Standing] = [.overdue, .due, .done, .notAsked, .away, .exempt, .notHere]
    return order.flatMap { standing in
      let alike = members.filter { $0.standing == standing }
      let keys = Set(alike.map { Key(day: $0.nextDue, open: $0.open) }).sorted()
      return keys.map { key in
        Group(
          said: said(standing, key),
          members: alike.filter { $0.nextDue == key.day && $0.open == key.open })
      }
    }
  }

  private struct Key: Hashable, Comparable {
    let day: Day?
    let open: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.day?.number ?? .max, left.open) < (right.day?.number ?? .max, right.open)
    }
  }

  private func said(_ standing: Standing, _ key: Key) -> String {
    guard let day = key.day else { return words.standing(of: standing) }
    return words(
      standing == .overdue ? .teamOverdueSince : .teamDueBy, ("day", words.short(day)),
      ("items", words.count(.items as PeoplePhrase, key.open)))
  }

  /// The same as JSON.
  ///
  /// - Parameter report: the team's report, as JSON already.
  static func json(_ progress: TeamProgress, report: String) -> String {
    JSONText.object([
      ("manager", JSONText.string(progress.manager.name)),
      ("day", JSONText.string(progress.day.iso)),
      (
        "members",
        JSONText.array(
          progress.members.map { member in
            JSONText.object([
              ("name", JSONText.string(member.name)),
              ("standing", JSONText.string(member.standing.rawValue)),
              ("next_due", member.nextDue.map { JSONText.string($0.iso) } ?? "null"),
              ("open", String(member.open)),
            ])
          })
      ),
      ("report", report),
    ])
  }
}
