import TrainingDesk

extension PlayScreen {
  /// What one can do at the end.
  enum EndAction: Sendable, Hashable {
    case nextMoment
    case home
    case whatIf
    case certificate
    case leave
  }

  /// What one can do at the end, in the order of the menu.
  var endActions: [EndAction] {
    var actions: [EndAction] = finished?.debrief.occasion?.next == nil ? [] : [.nextMoment]
    if hasHome { actions.append(.home) }
    if finished?.debrief.decisions.isEmpty == false { actions.append(.whatIf) }
    if finished?.certificate != nil { actions.append(.certificate) }
    return actions + [.leave]
  }

  /// The menu at the end.
  var endMenu: Menu {
    Menu(
      title: words(.endTitle),
      entries: endActions.map { action in
        switch action {
        case .nextMoment:
          Menu.Entry(text: words.nextMoment(.nextMoment, of: finished?.debrief.occasion) ?? "")
        case .home: Menu.Entry(text: words(.endHome))
        case .whatIf: Menu.Entry(text: words(.endWhatIf), detail: words(.practiceShort))
        case .certificate: Menu.Entry(text: words(.endCertificate))
        case .leave: Menu.Entry(text: words(.endLeave))
        }
      })
  }

  /// The decisions that can be taken otherwise, a slipped one in focus.
  var whatIfMenu: Menu {
    let decisions = finished?.debrief.decisions ?? []
    return Menu(
      title: words(.whatIfTitle),
      entries: decisions.map { decided in
        let slipped = words(decided.isKnowledge ? .rule : .slip)
        return Menu.Entry(
          text: decided.ask, detail: decided.slips.isEmpty ? words(.kept) : slipped)
      }, focus: decisions.firstIndex { !$0.slips.isEmpty } ?? 0)
  }
}
