import ContentFiles
import People
import Refreshers
import TrainingDesk

/// How a team stands, as its manager may see it.
struct TeamPages {
  let words: PeopleWords

  /// The counts, then each by name, what is overdue first.
  func progress(_ progress: TeamProgress) -> String {
    let name = progress.manager.name
    guard !progress.members.isEmpty else {
      return words(.teamNobody, ("name", name)) + "\n"
    }
    let text =
      words(
        .teamHead, ("name", name), ("people", words.count(.people, progress.members.count)))
      + "\n" + counts(progress) + "\n"
    var columns = Columns()
    for standing in [Standing.overdue, .due, .done, .notAsked, .away, .exempt, .notHere] {
      for member in progress.members where member.standing == standing {
        columns.add(member.name, words(TeamPages.phrase(standing)))
      }
    }
    return text + columns.text()
  }

  private static func phrase(_ standing: Standing) -> PeoplePhrase {
    switch standing {
    case .done: .teamDone
    case .notAsked: .teamNotAsked
    case .due: .teamDue
    case .overdue: .teamOverdue
    case .away: .teamAway
    case .exempt: .teamExempt
    case .notHere: .teamNotHere
    }
  }

  /// The counts alone.
  func counts(_ progress: TeamProgress) -> String {
    func count(_ standing: Standing) -> String { String(progress.count(standing)) }
    return words(
      .teamNow, ("done", count(.done)), ("due", count(.due)), ("away", count(.away)),
      ("overdue", count(.overdue)), ("exempt", count(.exempt))) + "\n"
  }

  /// The same as JSON.
  ///
  /// - Parameter report: the team's report, as JSON already.
  static func json(_ progress: TeamProgress, report: String) -> String {
    JSONText.object([
      ("manager", JSONText.string(progress.manager.name)),
      (
        "members",
        JSONText.array(
          progress.members.map { member in
            JSONText.object([
              ("name", JSONText.string(member.name)),
              ("standing", JSONText.string(member.standing.rawValue)),
            ])
          })
      ),
      ("report", report),
    ])
  }
}
