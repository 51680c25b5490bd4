import Content
import ContentFiles
import Foundation
import ScenarioEngine

extension PreviewDesk {
  /// Most findings that are told at once.
  private static let mostFindings = 6

  /// Looks whether the situation's files have changed, and goes on with what they hold.
  ///
  /// Where they have errors, the last sound state stays, and the errors are told. The answers so far
  /// are played again as far as they can be taken.
  public func news(at sitting: Sitting) throws -> ContentNews? {
    let found = FileStamps(of: authors.watchedPaths(of: name))
    guard found != stamps, found.isSettled(at: Date().timeIntervalSince1970) else { return nil }
    do throws(AuthorsDeskError) {
      let next = try authors.situation(name)
      try next.refuseMissing(start)
      stamps = found
      let former = try? played(at: sitting).answers
      take(next)
      let play = PreviewedPlay(graph, replaying: former ?? [])
      return ContentNews(
        lines: told(former ?? [], play) + told(next.findings), sitting: self.sitting(at: play))
    } catch {
      switch error {
      case .noSuchInput, .noSuchScenario, .noSuchClause, .noLibrary, .translation:
        // Somebody may be writing it anew: it is looked at again.
        return nil
      case .badContent(let errors):
        stamps = found
        return ContentNews(
          lines: ["The files have changed and have errors; the last good state stays."]
            + told(errors), sitting: nil)
      }
    }
  }

  /// Which answers were played again, and at which they could not be.
  private func told(_ former: [GivenAnswer], _ play: PreviewedPlay) -> [String] {
    let kept = play.answers.count
    guard !former.isEmpty else { return ["The files have changed; this is what they hold now."] }
    let answers = former.count == 1 ? "1 answer" : "\(former.count) answers"
    guard kept < former.count else {
      return ["The files have changed; \(answers) played again."]
    }
    let lost = former[kept]
    let now = play.decision.map { "decision \($0.id) is asked now" } ?? "nothing is asked now"
    return [
      "The files have changed; \(kept) of \(answers) played again.",
      "The answer `\(lost.answer)` to \(lost.decision) does not hold any more: \(now).",
    ]
  }

  /// Findings as lines, the first of them.
  private func told(_ findings: [LocatedDiagnostic]) -> [String] {
    let lines = findings.prefix(PreviewDesk.mostFindings).map { finding in
      "\(finding.file):\(finding.line): \(finding.severity.rawValue) \(finding.code.rawValue): "
        + finding.summary
    }
    let more = findings.count - lines.count
    return lines + (more > 0 ? ["and \(more) more: eslabon check shows them"] : [])
  }
}

extension AuthoredSituation {
  /// Refuses a scene to begin at that there is none of.
  func refuseMissing(_ start: SceneID?) throws(AuthorsDeskError) {
    guard let start, !scenario.scenes.contains(where: { $0.id == start }) else { return }
    let place = entry.scenePlaces
    let scenes = scenario.scenes.map(\.id.rawValue)
    throw .badContent([
      LocatedDiagnostic(
        .unknownScene, file: place.file, line: place.lines.first?.line ?? 1, column: 1,
        summary: "there is no scene `\(start)` to begin at",
        help: NearName.help(for: start.rawValue, in: scenes, kind: "scene"))
    ])
  }
}
