public import Content
public import ContentFiles
import Curriculum
import Foundation
import PrivacyPolicy
public import Records
import ScenarioEngine
import Scoring

/// Plays a situation for those who write it: nothing is recorded, all is told, and where its files
/// change it goes on with what they hold then.
///
/// A preview is played by its sittings' routes, as a rehearsal is: the desk itself holds the
/// situation, the sitting holds the answers.
public final class PreviewDesk: ChangingDesk {
  let authors: LocalAuthorsDesk
  let name: String
  /// The scene to begin at; nil for the situation's own.
  let start: SceneID?
  private let asked: Language?
  /// The situation as it was last sound.
  private(set) var situation: AuthoredSituation
  private(set) var graph: ScenarioGraph
  var stamps: FileStamps

  /// Opens a preview.
  ///
  /// - Parameters:
  ///   - authors: the desk over the library.
  ///   - name: the situation, by id or path.
  ///   - language: the language to play in; nil for the situation's own.
  ///   - start: the scene to begin at, with the meters as they start; nil for the situation's own.
  /// - Throws: ``AuthorsDeskError`` where there is no such situation or scene, or where it has errors.
  public init(
    _ authors: LocalAuthorsDesk, previewing name: String, language: Language? = nil,
    from start: SceneID? = nil
  ) throws(AuthorsDeskError) {
    let stamps = FileStamps(of: authors.watchedPaths(of: name))
    let situation = try authors.situation(name)
    try situation.refuseMissing(start)
    self.authors = authors
    self.name = name
    self.start = start
    self.situation = situation
    self.stamps = stamps
    asked = language
    graph = situation.graph(in: language, from: start)
  }

  /// The library, as it was when the situation was last sound.
  public var library: Library { situation.library }

  /// The language that is played in.
  public var language: Language { graph.scenario.language }

  /// What is wrong with the situation, in the order of files and lines.
  public var findings: [LocatedDiagnostic] { situation.findings }

  /// Goes on with another state of the situation.
  func take(_ situation: AuthoredSituation) {
    self.situation = situation
    graph = situation.graph(in: asked, from: start)
  }

  // MARK: Playing

  /// Sits down at the beginning.
  public func begin() -> Sitting { sitting(at: PreviewedPlay(graph)) }

  /// Sits down at the beginning; there is nothing else to sit at.
  public func sit(at item: Item) throws -> Sitting { begin() }

  /// Takes an answer, and says all about it.
  public func answer(
    _ reply: Reply, at sitting: Sitting
  ) throws -> (outcome: Outcome, next: Sitting) {
    var play = try played(at: sitting)
    let step: Step
    do throws(AnswerError) {
      step = try play.advance(with: reply.answer)
    } catch {
      throw StaffDeskError.reply(String(describing: error))
    }
    let outcome = Outcome(
      step, in: graph, language,
      asides: ["answer \(step.given.answer)"] + step.outcome.authorsNotes)
    return (outcome, self.sitting(at: play))
  }

  /// Looks back at a play that came to its end.
  public func debrief(of sitting: Sitting) throws -> Debrief {
    let play = try played(at: sitting)
    guard play.decision == nil else { throw StaffDeskError.reply("it is not at its end") }
    let score = play.score
    let decisions = play.moments.map { moment in
      Debrief.Decided(moment.presented, moment.step, in: graph, language)
    }
    return Debrief(
      ending: play.playthrough.ending?.ending.title, privacy: Score.whole(score.adherence),
      service: Score.whole(score.service), verdict: verdict(score), openRules: [], occasion: nil,
      decisions: decisions, monday: Debrief.monday(after: decisions), storedUntil: nil,
      isManaged: false)
  }

  private func verdict(_ score: Score) -> Debrief.Verdict {
    let mark = situation.mark
    if score.outcomes.count < mark.decisions { return .tooFewDecisions(minimum: mark.decisions) }
    if score.adherence < mark.adherence { return .privacyBelow(mark: Int(mark.adherence)) }
    if score.service < mark.service { return .serviceBelow(mark: Int(mark.service)) }
    guard score.redLines.isEmpty else {
      let rules = RuleCard.cards(of: score.redLines, under: library.policy, in: language)
      return .mustGetRight(rules, inAnotherSituation: false)
    }
    return .done
  }

  /// Asks a decision again.
  public func rehearse(from decision: Int, of sitting: Sitting) throws -> Sitting {
    guard (1...max(1, sitting.route.count)).contains(decision) else {
      throw StaffDeskError.nothingToRehearse(decision)
    }
    let play = try played(at: sitting)
    return self.sitting(
      at: PreviewedPlay(graph, replaying: Array(play.answers.prefix(decision - 1))))
  }

  /// The play that a sitting is a part of.
  func played(at sitting: Sitting) throws -> PreviewedPlay {
    var play = PreviewedPlay(graph)
    for reply in sitting.route {
      do throws(AnswerError) {
        try play.advance(with: reply.answer)
      } catch {
        throw StaffDeskError.reply("the situation has changed meanwhile")
      }
    }
    return play
  }

  /// What a play shows and asks now.
  func sitting(at play: PreviewedPlay) -> Sitting {
    let scenario = graph.scenario
    return Sitting(
      attempt: AttemptID("preview"), sequence: play.moments.count, name: name,
      title: scenario.title, situation: scenario.title, reason: .preview, occasion: nil,
      isResumed: false, lesson: nil,
      brief: play.moments.isEmpty ? scenario.brief.rendered(scenario.shortName) : nil,
      scenes: play.scenes.map { ShownScene($0, cast: scenario.cast) },
      decision: play.decision.map { ShownDecision($0, cast: scenario.cast) },
      meters: play.playthrough.meters.filter { !$0.meter.isHidden }.map {
        ShownLevel(
          title: $0.meter.title, value: $0.value, minimum: $0.meter.bounds.lowerBound,
          maximum: $0.meter.bounds.upperBound)
      },
      progress: Sitting.Progress(
        decided: play.moments.count, of: scenario.decisions.count, minutes: scenario.minutes,
        decisions: scenario.decisions.count),
      route: play.answers.map { Reply($0.answer) }, asides: play.playthrough.authorsNotes)
  }

  // MARK: Beside a decision

  /// The rules at stake in what a sitting asks, gravest first.
  public func rules(at sitting: Sitting) throws -> [RuleCard] {
    guard sitting.decision != nil else { return [] }
    return RuleCard.cards(
      of: try played(at: sitting).playthrough.clausesAtStake, under: library.policy, in: language)
  }

  /// The terms that can be looked up, by name.
  public func glossary() -> [ShownTerm] { ShownTerm.all(in: library.glossary, language) }

  /// Counts nothing: whoever previews a situation can mend it.
  public func count(_ remark: Remark, at sitting: Sitting) throws {}

  /// How to reach help now, and who else answers questions.
  public func organisation() -> Organisation? { library.organisation }
}
