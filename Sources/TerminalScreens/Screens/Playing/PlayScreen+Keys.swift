import Content
import TrainingDesk

extension PlayScreen {
  /// Takes a key.
  mutating func press(_ key: Key) -> [Command] {
    notice = nil
    switch key {
    case .interrupt: return [.leave(.interrupted)]
    case .endOfInput: return [.leave(.left)]
    default: break
    }
    if let overlay { return press(key, on: overlay) }
    switch stage {
    case .waiting: return []
    case .reading: return pressWhileReading(key)
    case .asking(let question): return press(key, on: question)
    case .told: return pressWhenTold(key)
    case .over(let menu): return press(key, onEnd: menu)
    }
  }

  // MARK: Stages

  private mutating func pressWhileReading(_ key: Key) -> [Command] {
    switch key {
    case .enter, .character(" "), .pageDown:
      unread = 0
      return readOn()
    default: return common(key)
    }
  }

  private mutating func press(_ key: Key, on question: Question) -> [Command] {
    var question = question
    let reply = question.press(key)
    stage = .asking(question)
    if let reply {
      stage = .waiting
      let folded = Passage.folded(question.decision, reply)
      unread = 0
      return [.print(print(folded)), .answer(reply)]
    }
    return key == .enter ? [] : common(key)
  }

  private mutating func pressWhenTold(_ key: Key) -> [Command] {
    guard key == .enter || key == .character(" "), let following else { return common(key) }
    meters.stand(at: following.sitting.meters)
    told = nil
    self.following = nil
    sitting = following.sitting
    rules = following.rules
    unread = 0
    return read(Passage.scenes(of: following.sitting), then: .ask)
  }

  private mutating func press(_ key: Key, onEnd menu: Menu) -> [Command] {
    var menu = menu
    let picked = menu.press(key)
    stage = .over(menu)
    guard let picked, endActions.indices.contains(picked) else {
      return key == .enter ? [] : common(key)
    }
    switch endActions[picked] {
    case .nextMoment: return finished?.debrief.occasion.map { [.goOn($0)] } ?? []
    case .home: return [.goHome]
    case .leave: return [.leave(.finished)]
    case .whatIf:
      overlay = .whatIf(whatIfMenu)
      return []
    case .certificate:
      guard let certificate = finished?.certificate else { return [] }
      unread = 0
      return read(Passage.certificate(certificate, words: words), then: .end)
    }
  }

  /// The keys that work everywhere.
  private mutating func common(_ key: Key) -> [Command] {
    switch key {
    case .character("q"), .character("Q"): return leave()
    case .character("?"): overlay = .panel(Panel(Passage.keys(words: words)))
    case .character("p"), .character("P"):
      guard !isOver else { return [] }
      overlay = .panel(Panel(Passage.rules(rules, words: words)))
    case .character("g"), .character("G"): openGlossary()
    case .character("u"), .character("U"): openRemarks()
    case .character("r"), .character("R"): return readAgain()
    default: break
    }
    return []
  }

  private mutating func leave() -> [Command] {
    guard isRehearsal, !(isPreview && isOver), let finished else {
      return [isOver ? .leave(.finished) : .leave(.left)]
    }
    // Practice is left for where it came from; nothing was stored.
    sitting = finished.sitting
    told = nil
    following = nil
    unread = 0
    return read([.gap, .aside(words(.practiceLeft))], then: .end)
  }

  private mutating func readAgain() -> [Command] {
    guard case .asking(let question) = stage, let sitting else { return [] }
    unread = 0
    let commands = read(
      [.gap, .aside(words(.again))] + Passage.scenes(of: sitting), then: .ask)
    // What was ticked or moved already stays so.
    if case .asking = stage { stage = .asking(question) }
    return commands
  }

  var isOver: Bool { if case .over = stage { true } else { false } }

  private func print(_ passages: [Passage]) -> [StyledText] {
    passages.flatMap { $0.lines(in: layout) }
  }

  // MARK: Overlays

  private mutating func press(_ key: Key, on overlay: Overlay) -> [Command] {
    switch overlay {
    case .panel(var panel):
      let stays = panel.press(key, in: layout, rows: panelRows)
      self.overlay = stays ? .panel(panel) : nil
    case .term(var panel, let menu):
      let stays = panel.press(key, in: layout, rows: panelRows)
      self.overlay = stays ? .term(panel, of: menu) : .glossary(menu)
    case .glossary(var menu):
      let picked = menu.press(key)
      self.overlay = closes(key) ? nil : .glossary(menu)
      if let picked, terms.indices.contains(picked) {
        self.overlay = .term(Panel(Passage.term(terms[picked])), of: menu)
      }
    case .remarks(var menu):
      let picked = menu.press(key)
      self.overlay = closes(key) || picked != nil ? nil : .remarks(menu)
      if let picked, Remark.allCases.indices.contains(picked) {
        notice = words(.remarkCounted)
        remarked.insert((told?.at ?? sitting)?.sequence ?? 0)
        return [.count(Remark.allCases[picked])]
      }
    case .whatIf(var menu):
      let picked = menu.press(key)
      self.overlay = closes(key) || picked != nil ? nil : .whatIf(menu)
      if let picked { return [.rehearse(picked + 1)] }
    }
    return []
  }

  private func closes(_ key: Key) -> Bool {
    [.escape, .backspace, .character("q"), .character("b")].contains(key)
  }

  private mutating func openGlossary() {
    guard !glossary.isEmpty else {
      notice = words(.noTerms)
      return
    }
    let here = termsHere
    let entries = terms.map { term in
      Menu.Entry(text: term.name, detail: here.contains(term) ? words(.termHere) : "")
    }
    overlay = .glossary(Menu(title: words(.glossaryTitle), entries: entries))
  }

  private mutating func openRemarks() {
    guard let at = told?.at ?? sitting, at.decision != nil, !isOver, !isPreview else { return }
    guard !remarked.contains(at.sequence) else {
      notice = words(.remarkedAlready)
      return
    }
    overlay = .remarks(
      Menu(
        title: words(.remarkTitle),
        entries: Remark.allCases.map { Menu.Entry(text: words.remark($0)) }))
  }

  /// The terms, those that occur in what is shown first.
  private var terms: [ShownTerm] {
    let here = termsHere
    return here + glossary.filter { !here.contains($0) }
  }

  private var termsHere: [ShownTerm] {
    let shown =
      (sitting?.scenes.flatMap(\.texts) ?? [])
      + [sitting?.decision?.ask ?? ""] + (sitting?.decision?.choices.map(\.text) ?? [])
      + (told?.outcome.feedback ?? []) + rules.map(\.title)
    let text = shown.joined(separator: "\n")
    return glossary.occurring(in: text)
  }
}
