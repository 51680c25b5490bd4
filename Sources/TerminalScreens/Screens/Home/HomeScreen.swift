import Refreshers
import TrainingDesk

/// The first page: what is due, unfinished or new, how long it takes, what a manager would see.
struct HomeScreen: Sendable {
  /// What is to be done after a key.
  enum Command: Sendable, Hashable {
    /// Print lines above the frame.
    case print([StyledText])
    /// Play what was picked.
    case play(Offer)
    /// Show the certificate of what is done.
    case certificate(Offer)
    /// Tell what is stored about the person.
    case myData
    /// Say how to reach help.
    case helpNow
    /// Leave the program.
    case leave(PlayScreen.Leaving)
  }

  let words: Words
  let offers: [Offer]
  /// How the person stands, as their manager sees it; nil for whoever is in no roster.
  let standing: Standing?
  private(set) var size: TerminalSize
  private(set) var menu: Menu
  private var reading = Reading()
  private var panel: Panel?
  /// What to do with something that is done.
  private var again: (offer: Offer, menu: Menu)?

  /// Makes the page, with what comes next in focus.
  init(words: Words, offers: [Offer], standing: Standing?, size: TerminalSize) {
    self.words = words
    self.offers = offers
    self.standing = standing
    self.size = size
    menu = Menu(
      title: words(.welcome),
      entries: offers.map { offer in
        Menu.Entry(text: words.title(of: offer), detail: HomeScreen.detail(of: offer, words))
      }, focus: offers.firstIndex { !$0.isDone } ?? 0)
  }

  private var layout: Layout { Layout(words: words, size: size) }

  /// Takes note of another window.
  mutating func resize(to size: TerminalSize) { self.size = size }

  /// Prints pages that are read.
  mutating func read(_ passages: [Passage]) -> [Command] {
    reading = Reading(passages)
    return readOn()
  }

  /// Takes a key.
  mutating func press(_ key: Key) -> [Command] {
    switch key {
    case .interrupt: return [.leave(.interrupted)]
    case .endOfInput: return [.leave(.finished)]
    default: break
    }
    if !reading.isDone { return pressWhileReading(key) }
    if var open = panel {
      panel = open.press(key, in: layout, rows: panelRows) ? open : nil
      return []
    }
    if let again { return press(key, on: again.menu, of: again.offer) }
    if let picked = menu.press(key) { return pick(offers[picked]) }
    switch key {
    case .character("q"), .character("Q"): return [.leave(.finished)]
    case .character("d"), .character("D"): return [.myData]
    case .character("h"), .character("H"): return [.helpNow]
    case .character("?"): panel = Panel(Passage.homeKeys(words: words))
    default: break
    }
    return []
  }

  /// Plays an offer; what is done is not begun again without a question.
  private mutating func pick(_ offer: Offer) -> [Command] {
    guard offer.isDone else { return [.play(offer)] }
    let entries = [Phrase.endCertificate, .playAgain].map { Menu.Entry(text: words($0)) }
    again = (offer, Menu(title: offer.title, entries: entries))
    return []
  }

  private mutating func press(_ key: Key, on menu: Menu, of offer: Offer) -> [Command] {
    var menu = menu
    let picked = menu.press(key)
    let closes = [.escape, .backspace, .character("q")].contains(key)
    again = closes || picked != nil ? nil : (offer, menu)
    return picked.map { $0 == 0 ? [.certificate(offer)] : [.play(offer)] } ?? []
  }

  private mutating func pressWhileReading(_ key: Key) -> [Command] {
    switch key {
    case .enter, .character(" "), .pageDown: return readOn()
    case .character("q"), .character("Q"), .escape:
      reading = Reading()
      return []
    default: return []
    }
  }

  private mutating func readOn() -> [Command] {
    [.print(reading.page(in: layout, rows: size.rows - 3, unread: 0))]
  }

  // MARK: The look

  private var panelRows: Int { max(1, size.rows - 4) }

  /// The live part as it looks now.
  var frame: Frame {
    var parts = FrameParts()
    parts.addSpace()
    if !reading.isDone {
      parts.add(KeyHints(phrases: [.keyReadOn, .keyLeavePractice]), in: layout)
    } else if let panel {
      parts.add(panel.lines(in: layout, rows: panelRows), .question)
      parts.addSpace()
      parts.add(KeyHints(phrases: [.keyBack]), in: layout)
    } else if let again {
      parts.add(layout.lines(StyledText(again.menu.title, .strong)), .question)
      parts.setBody(again.menu.lines(in: layout))
      parts.addSpace()
      parts.add(KeyHints(phrases: [.keyPick, .keyMove, .keyBack]), in: layout)
    } else {
      add(to: &parts)
    }
    return parts.frame(in: size)
  }

  private func add(to parts: inout FrameParts) {
    parts.add(layout.lines(StyledText(menu.title, .strong)), .place)
    parts.addSpace()
    if offers.isEmpty {
      parts.add(layout.prose(words(.statusNothing)), .question)
    } else {
      parts.setBody(menu.lines(in: layout))
    }
    parts.addSpace()
    parts.add(layout.prose(words.summary(offers, standing)), .ornament)
    let keeper = words(standing == nil ? .nobodySees : .hrKeeps)
    parts.add(layout.prose(keeper, .quiet), .ornament)
    parts.addSpace()
    let hints: [Phrase] = [.keyBegin, .keyMove, .keyHelp, .keyLeaveEnd, .keyMyData, .keyHelpNow]
    parts.add(KeyHints(phrases: hints), in: layout)
  }

  private static func detail(of offer: Offer, _ words: Words) -> String {
    var details = [words.state(of: offer)]
    if let due = offer.due { details.append(words.due(due)) }
    if !offer.isDone { details.append(words.minutes(offer.minutes)) }
    if offer.occasion == nil, offer.situations.of > 1 {
      details.append(
        words(
          .homeSituations, ("met", String(offer.situations.met)),
          ("of", String(offer.situations.of))))
    }
    return details.joined(separator: " · ")
  }
}
