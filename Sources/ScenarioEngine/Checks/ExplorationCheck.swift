public import Content

extension Exploration {
  /// What is wrong with a situation as it is played, whoever plays and whatever passes.
  ///
  /// What follows from a fault is not reported beside it: of scenes that are never entered only
  /// those that a scene that is entered should lead to.
  public var problems: [Diagnostic] {
    let ends = deadEnds
    return neverEntered + endless(ends) + skipped(besides: Set(ends.map(\.scene))) + neverTaken
      + stillQueued + unsaid + constant(besides: ends) + uselessMeters
  }

  private var neverEntered: [Diagnostic] {
    guard isExact else { return [] }
    // A later scene that never comes is still queued at some ending.
    let met = scenes.union(leftQueued.keys)
    return scenario.scenes.filter { scene in
      !met.contains(scene.id)
        && scenario.scenes.contains { met.contains($0.id) && $0.leads(to: scene.id) }
    }.map { scene in
      Diagnostic(
        .unreachableScene, at: scene.path, atKey: true, "no play enters the scene `\(scene.id)`",
        help: "the conditions on the way to it never hold: mend them, or take it out")
    }
  }

  private func endless(_ ends: [DeadEnd]) -> [Diagnostic] {
    ends.map { end in
      Diagnostic(
        .noEnding, at: ContentPath(["scenes", end.scene.rawValue]), atKey: true,
        "some play comes to no ending from `\(end.scene)`",
        help: "give it a `go` for when no option is left, or a way out of the circle"
          + Witness.words(end.answers))
    }
  }

  private func skipped(besides ends: Set<SceneID>) -> [Diagnostic] {
    let passed = passedBy
    return scenario.scenes.compactMap { scene -> Diagnostic? in
      guard let decision = scene.decision, let answers = passed[decision.id],
        !ends.contains(scene.id)
      else { return nil }
      return Diagnostic(
        .noOptionLeft, at: scene.path.appending("decide"), atKey: true,
        "some play finds no option on offer at `\(decision.id)`",
        help: "offer one option always" + Witness.words(answers))
    }
  }

  private var neverTaken: [Diagnostic] {
    let never = neverOffered
    return scenario.scenes.flatMap { scene -> [Diagnostic] in
      guard let decision = scene.decision else { return [] }
      return decision.kind.choices.filter { never.contains(GivenAnswer(decision.id, .choose($0))) }
        .map { choice in
          Diagnostic(
            .neverOffered,
            at: scene.path.appending("decide").appending("options").appending(choice.rawValue),
            "no play is ever offered `\(choice)`", help: "mend its `if`, or take it out")
        }
    }
  }

  private var stillQueued: [Diagnostic] {
    leftQueued.sorted { $0.key < $1.key }.map { scene, answers in
      Diagnostic(
        .queuedAtEnding, at: ContentPath(["scenes", scene.rawValue]), atKey: true,
        "some play ends before `\(scene)`, which was to come later",
        help: "let it come sooner, or lead there before the ending" + Witness.words(answers))
    }
  }

  private var unsaid: [Diagnostic] {
    silentAnswers.map { silent in
      Diagnostic(
        .missingFeedback, at: silent.path, "nothing is said of this answer",
        help: "write `feedback`: what came of it, and why" + Witness.words(silent.answers))
    }
  }

  private func constant(besides ends: [DeadEnd]) -> [Diagnostic] {
    // Of a circle without a way out the condition that keeps it shut is part.
    let shut = ends.filter { !$0.isStuck }.map { ["scenes", $0.scene.rawValue] }
    return constantConditions.filter { condition in
      condition.holds || !shut.contains(Array(condition.path.keys.prefix(2)))
    }.map { condition in
      Diagnostic(
        .constantCondition, at: condition.path,
        condition.holds
          ? "this condition holds in every play" : "this condition holds in no play",
        help: condition.holds
          ? "take the `if` out, or mend it" : "mend it, or take out what hangs on it")
    }
  }

  private var uselessMeters: [Diagnostic] {
    let unread = unreadMeters.map { meter in
      Diagnostic(
        .meterUnread, at: ContentPath(["meters", meter.rawValue]), atKey: true,
        "nothing reads the hidden meter `\(meter)`",
        help: "let a condition or a text depend on it, show it, or take it out")
    }
    return unread
      + clampedMeters.map { meter in
        Diagnostic(
          .meterClamped, at: ContentPath(["meters", meter.rawValue]), atKey: true,
          "every change of the meter `\(meter)` is cut off by its bounds",
          help: "start it elsewhere, widen `min` and `max`, or change it the other way")
      }
  }
}

extension Scene {
  /// Whether some route of it, or something it lets come later, is a scene.
  fileprivate func leads(to scene: SceneID) -> Bool {
    targets.contains(scene) || laterScenes.contains(scene)
  }
}
