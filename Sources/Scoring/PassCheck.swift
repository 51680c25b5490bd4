public import Content
import PrivacyPolicy
public import ScenarioEngine

/// Checks who passes a situation: somebody must, and nobody who does not think may.
public struct PassCheck {
  /// How often a player by chance may pass, 0 to 1.
  public static let mostByChance = 0.05

  private let exploration: Exploration
  private let mark: Mark
  /// Whether no play passes at all.
  public let isImpossible: Bool

  /// Makes the check.
  ///
  /// - Parameters:
  ///   - exploration: the situation explored under the policy that it is played by.
  ///   - mark: what a pass asks for.
  public init(_ exploration: Exploration, _ mark: Mark) {
    self.exploration = exploration
    self.mark = mark
    isImpossible = exploration.passRoute(mark.passRule) == .none
  }

  /// All that is wrong.
  ///
  /// A moment, a situation of one decision, is drawn among others into a refresher, whose mark is
  /// that of them all: alone it may be passed by luck or by refusing.
  public var diagnostics: [Diagnostic] {
    guard !isImpossible else {
      return [
        Diagnostic(
          .noPass, at: "scenes", atKey: true, "no play passes",
          help: "give every critical clause a way to be kept, and reach privacy kept "
            + "\(Score.whole(mark.adherence)) and job done \(Score.whole(mark.service)) on one way")
      ]
    }
    let isMoment = exploration.scenario.decisions.count < 2
    return unmet + (isMoment ? [] : passedByChance + passedByRefusing)
  }

  /// Clauses that `exercises` claims and some passing route never meets.
  private var unmet: [Diagnostic] {
    exploration.scenario.exercises.enumerated().compactMap { place, clause in
      guard exploration.holds(clause),
        case .found(let answers) = exploration.passRoute(mark.passRule, missing: clause)
      else { return nil }
      return Diagnostic(
        .notExercised, at: ContentPath(["exercises", String(place)]),
        "a passing play never meets `\(clause)`",
        help: "put the clause at stake on every route, or take it out of `exercises`"
          + Witness.words(answers))
    }
  }

  private var passedByChance: [Diagnostic] {
    let chance = exploration.passOdds(mark.passRule)
    guard chance.odds - 2 * chance.error > PassCheck.mostByChance else { return [] }
    let tenths = Int((chance.odds * 1000).rounded())
    return [
      Diagnostic(
        .passesByChance, at: "scenes", atKey: true,
        "who answers by chance passes \(tenths / 10).\(tenths % 10) times in 100",
        help: "make it fewer than 5: more decisions, more options that slip or serve nobody, "
          + "or a graver clause")
    ]
  }

  private var passedByRefusing: [Diagnostic] {
    guard
      case .found(let answers) = exploration.passRoute(mark.passRule, isRefusing: true)
    else { return [] }
    return [
      Diagnostic(
        .passesByRefusing, at: "scenes", atKey: true,
        "who always refuses can pass",
        help: "let refusing leave more of the job undone" + Witness.words(answers))
    ]
  }
}
