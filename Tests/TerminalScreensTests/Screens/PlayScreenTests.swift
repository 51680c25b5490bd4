import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@testable import TerminalScreens

@Suite("A play on a screen")
struct PlayScreenTests {
  static let library: SmallLibrary = {
    var situation = SmallSituation("bells", .alarm, .lunch)
    situation.meters = "{calm: {title: Calm, start: 60}}"
    var library = SmallLibrary(drill: [situation])
    library.more["content/glossary.yaml"] = """
      format: 1
      terms:
        - id: alarm
          term: {en: alarm, es: alarma}
          means: {en: It is loud., es: Hace ruido.}
        - id: zebra
          term: {en: zebra, es: cebra}
          means: {en: It is striped., es: Tiene rayas.}
      """
    return library
  }()

  /// Past the lesson, to the first question.
  static let begin = "⏎"

  /// The place of a choice, which the seed shuffles.
  static func number(of id: ChoiceID, in library: SmallLibrary = library) throws -> String {
    let desk = try DeskRoom(library).desk()
    let decision = try desk.sit(at: .drill).decision
    return String(try #require(decision).number(of: id))
  }

  @Test("waits for its lesson to be read, then asks")
  func waitsForItsLesson() throws {
    let room = try ScreenRoom(Self.library, .typed("⏎"))
    #expect(room.seen[0].contains("Enter reads on"))
    #expect(room.seen[1].contains("Decision 1 of about 2"))
    #expect(room.exit == .ended)
    #expect(room.terminal.forgotten == 1)
  }

  @Test("says rules before an answer and afterwards, and counts neither")
  func saysRules() throws {
    let ring = try Self.number(of: "ring")
    let room = try ScreenRoom(Self.library, .typed("⏎p␛\(ring)⏎p␛"))
    #expect(room.seen[2].contains("RED-1"))
    #expect(room.seen[2].contains("must be got right"))
    #expect(room.seen[3].contains("Decision 1"))
    #expect(room.seen[6].contains("RED-1"))
    #expect(try room.room.store.decisions(of: room.attempt()).count == 1)
  }

  @Test("answers one question a key press: what was typed ahead is forgotten")
  func forgetsWhatWasTypedAhead() throws {
    let ring = try Self.number(of: "ring")
    let room = try ScreenRoom(Self.library, .typed("⏎\(ring)⏎⏎"))
    #expect(room.terminal.forgotten == 2)
    #expect(room.terminal.frame.text.contains("Decision 2 of about 2"))
  }

  @Test("leaves with what is saved, and says how to go on")
  func leaves() throws {
    let room = try ScreenRoom(Self.library, .typed("⏎q"))
    #expect(room.exit == .left)
    #expect(room.printed.contains("eslabon play drill"))
    #expect(room.terminal.frame.lines.isEmpty)
    let interrupted = try ScreenRoom(Self.library, .typed("⏎") + [.key(.interrupt)])
    #expect(interrupted.exit == .interrupted)
    #expect(interrupted.printed.contains("eslabon play drill"))
  }

  @Test("counts a remark once a question, without a name")
  func countsARemark() throws {
    let room = try ScreenRoom(Self.library, .typed("⏎u2⏎uu␛"))
    #expect(room.seen[2].contains("No working day is like that"))
    #expect(room.seen[4].contains("Counted, without your name"))
    #expect(room.seen[5].contains("already"))
    let counts = try room.room.store.remarks()
    #expect(counts.map(\.remark) == [.unrealistic])
    #expect(counts.map(\.times) == [1])
  }

  @Test("explains words, those of the scene first")
  func explainsWords() throws {
    let room = try ScreenRoom(Self.library, .typed("⏎g↓⏎␛␛"))
    let list = room.seen[2]
    #expect(list.contains("alarm") && list.contains("zebra"))
    #expect(room.seen[4].contains("It is striped."))
    #expect(room.seen[5].contains("alarm"))
    #expect(room.seen[6].contains("Decision 1"))
  }

  @Test("keeps what was marked when a scene is read again")
  func keepsWhatWasMarked() throws {
    let room = try ScreenRoom(Self.library, .typed("⏎2r"))
    #expect(room.terminal.frame.text.contains("> 2"))
    #expect(room.printed.contains("The scene again"))
  }

  @Test("moves a meter to where it goes, and waits for nobody")
  func movesAMeter() throws {
    let wait = try Self.number(of: "wait")
    let elapsed = [ScreenEvent](repeating: .elapsed, count: MeterBars.steps)
    let room = try ScreenRoom(Self.library, moves: true, .typed("⏎\(wait)⏎") + elapsed)
    let frames = room.seen.dropFirst(3)
    #expect(frames.first?.contains(" 60 (−30)") == true)
    #expect(frames.last?.contains(" 30 (−30)") == true)
    let hasty = try ScreenRoom(Self.library, moves: true, .typed("⏎\(wait)⏎⏎"))
    #expect(hasty.terminal.frame.text.contains("Calm ━━━─────── 30\n"))
    let still = try ScreenRoom(Self.library, moves: false, .typed("⏎\(wait)⏎"))
    #expect(still.terminal.frame.text.contains(" 30 (−30)"))
  }

  @Test("plays what if outside the score and comes back")
  func playsWhatIf() throws {
    let desk = try DeskRoom(Self.library).desk()
    var sitting = try desk.sit(at: .drill)
    let numbers = try (0...1).map { _ in
      let number = try #require(sitting.decision).number(of: "ring")
      sitting = try desk.answer(.ring, at: sitting).next
      return number
    }
    let played = "⏎\(numbers[0])⏎⏎\(numbers[1])⏎⏎"
    // The first entry of the end's menu is what if; its first entry the first decision.
    let room = try ScreenRoom(Self.library, .typed(played + "1⏎1⏎\(numbers[0])⏎"))
    #expect(room.printed.contains("PRACTICE"))
    #expect(room.terminal.frame.text.contains("q back"))
    #expect(try room.room.store.attempts(of: room.room.person()).count == 1)
    #expect(try room.room.store.decisions(of: room.attempt()).count == 2)
    let back = try ScreenRoom(Self.library, .typed(played + "1⏎1⏎q"))
    #expect(back.terminal.frame.text.contains("What now?"))
    let whole = try ScreenRoom(
      Self.library, .typed(played + "1⏎1⏎\(numbers[0])⏎⏎\(numbers[1])⏎⏎"))
    #expect(whole.printed.contains("This time"))
    #expect(whole.terminal.frame.text.contains("What now?"))
    #expect(try whole.room.store.attempts(of: whole.room.person()).count == 1)
  }

  /// Every kind of question.
  static let everyKind = SmallLibrary(drill: [
    SmallSituation("kinds", .alarm, .vault(secrets: 12), .draft, .sort, .order, .lunch)
  ])

  @Test("fits every window", arguments: [(1, 1), (2, 3), (10, 4), (20, 8), (39, 11), (300, 100)])
  func fitsEveryWindow(columns: Int, rows: Int) throws {
    let answers = "⏎⏎⏎⏎⏎⏎⏎⏎p␛u␛g␛?␛" + String(repeating: "1 →2→⏎3 ⏎⏎⏎", count: 12)
    let room = try ScreenRoom(
      Self.everyKind, columns: columns, rows: rows, .typed(answers))
    #expect(room.terminal.misfits == [])
    // In the smallest all keys went into reading line by line.
    if rows > 3 { #expect(try room.room.store.decisions(of: room.attempt()).count > 1) }
  }

  @Test("stands any keys in any windows", arguments: [1, 2, 3, 4] as [UInt64])
  func standsAnyKeys(seed: UInt64) throws {
    var generator = Xorshift(seed: seed)
    let keys: [ScreenEvent] = .typed("⏎⏎⏎⏎⏎␛↓↑→→ 0123pgur?jk")
    var count = 0
    let room = try DeskRoom(Self.everyKind)
    let terminal = StagedTerminal(columns: 80, rows: 24) { _ in
      count += 1
      guard count < 3000 else { return nil }
      let number = Int(generator.next() % 40)
      guard number < keys.count else {
        return .resized(
          TerminalSize(columns: Int(generator.next() % 120), rows: Int(generator.next() % 50)))
      }
      return keys[number]
    }
    let player = ScreenPlayer(
      desk: room.desk(), terminal: terminal, words: Words(language: .english), moves: true)
    // Playing again is what one leaves for here.
    while try player.home(storedIn: "x") != .ended {}
    #expect(count == 3000)
    #expect(terminal.misfits == [])
    #expect(try room.store.attempts(of: room.person()).contains { $0.result != nil })
  }
}
