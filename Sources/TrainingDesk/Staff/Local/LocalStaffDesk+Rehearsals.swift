import Content
import PrivacyPolicy
import Records
import ScenarioEngine
import Scoring

extension LocalStaffDesk {
  /// Asks a decision of a finished attempt again, to see what another answer would have led to.
  public func rehearse(from decision: Int, of sitting: Sitting) throws -> Sitting {
    let nothing = StaffDeskError.nothingToRehearse(decision)
    guard let attempt = try store.attempt(sitting.attempt), attempt.result != nil else {
      throw nothing
    }
    let finished = try restored(attempt)
    // A rehearsal of a retake asks one decision, so that its first is the one that it asks.
    guard !finished.isRetake || !sitting.isRehearsal || decision == 1 else { throw nothing }
    let asked = finished.isRetake ? sitting.rehearsed ?? decision : decision
    let route = sitting.isRehearsal ? sitting.route : finished.moments.map(\.reply)
    let isThere =
      finished.isRetake
      ? (1...max(1, finished.decided)).contains(asked)
      : decision >= 1 && decision <= route.count
    guard isThere else { throw nothing }
    let former = finished.isRetake ? [] : Array(route.prefix(decision - 1))
    let rehearsed = try finished.play(from: asked, route: former)
    return self.sitting(
      at: rehearsed, isResumed: false, isFresh: former.isEmpty, rehearsal: asked)
  }

  /// Takes an answer in a rehearsal, of which nothing is stored.
  func rehearsed(
    _ reply: Reply, from decision: Int, at sitting: Sitting
  ) throws -> (outcome: Outcome, next: Sitting) {
    var current = try played(at: sitting)
    let step: Step
    do throws(AnswerError) {
      step = try current.advance(with: reply.answer)
    } catch {
      throw StaffDeskError.reply(String(describing: error))
    }
    return (
      outcome(of: step, in: current.graph),
      self.sitting(at: current, isResumed: false, isFresh: false, rehearsal: decision)
    )
  }

  /// Looks back at a rehearsal: the whole route, former answers and new ones.
  func debriefOfRehearsal(_ sitting: Sitting) throws -> Debrief {
    let current = try played(at: sitting)
    guard current.isOver else { throw StaffDeskError.reply("the rehearsal is not at its end") }
    let score = Score(of: current.outcomes)
    let decisions = decided(in: current)
    return Debrief(
      ending: current.isRetake ? nil : current.ending?.ending.title,
      privacy: Score.whole(score.adherence), service: Score.whole(score.service),
      verdict: .rehearsal, openRules: [], occasion: nil, decisions: decisions,
      monday: monday(decisions), storedUntil: nil, isManaged: isManaged)
  }

  /// The play that a sitting is a part of: the attempt as it stands, or a rehearsal of it.
  func played(at sitting: Sitting) throws -> PlayedAttempt {
    guard let attempt = try store.attempt(sitting.attempt) else {
      throw StaffDeskError.brokenAttempt(sitting.attempt)
    }
    let current = try restored(attempt)
    guard let decision = sitting.rehearsed else { return current }
    return try current.play(from: decision, route: sitting.route)
  }
}

extension Sitting {
  /// The decision that is rehearsed, counted from 1; nil where answers count.
  fileprivate var rehearsed: Int? {
    if case .rehearsal(let decision) = reason { decision } else { nil }
  }

  fileprivate var isRehearsal: Bool { rehearsed != nil }
}

extension PlayedAttempt.Moment {
  fileprivate var reply: Reply { Reply(step.given.answer) }
}

extension PlayedAttempt {
  /// The attempt played another way.
  fileprivate func play(from decision: Int, route: [Reply]) throws -> PlayedAttempt {
    do throws(AnswerError) {
      return try rehearsed(from: decision, route: route.map(\.answer))
    } catch {
      throw StaffDeskError.brokenAttempt(attempt.id)
    }
  }
}
