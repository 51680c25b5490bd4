import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@testable import TerminalScreens

@Suite("An answer in lines")
struct LineAnswerTests {
  /// A kind of decision, answers to it that are refused, one that is taken, and what it says.
  struct Kind: Sendable, CustomTestStringConvertible {
    let name: String
    let situation: SmallSituation
    let refused: [String]
    let taken: Reply
    let stored: String
    var testDescription: String { name }
  }

  static let kinds = [
    Kind(
      name: "choose", situation: SmallSituation("one", .alarm),
      refused: ["0", "4", "-1", "1 2", "1 1", "ring", "1x", "１", "9999999999999999999999", "b 1"],
      taken: .ring, stored: "choose:ring"),
    Kind(
      name: "select", situation: SmallSituation("one", .vault(secrets: 3)),
      refused: ["5", "1 1", "0 1", "1 5", "name", "1;2", "1.0"],
      taken: .select(["name", "secret-2"]), stored: "select:name,secret-2"),
    Kind(
      name: "redact", situation: SmallSituation("one", .draft),
      refused: ["4", "2 2", "0 3", "one", "1 two"],
      taken: .redact(["one", "two"]), stored: "redact:one,two"),
    Kind(
      name: "order", situation: SmallSituation("one", .order),
      refused: ["1", "2", "0", "1 1", "1 2 1", "1 2 3", "2 1 2"],
      taken: .order(["second", "first"]), stored: "order:second,first"),
    Kind(
      name: "classify", situation: SmallSituation("one", .sort),
      refused: ["0", "3", "1 2", "rest"],
      taken: .classify(["key": "secrets", "sign": "secrets"]),
      stored: "classify:key=secrets;sign=secrets"),
  ]

  /// Plays a situation of one decision by what is typed, computed from what is asked.
  private func play(
    _ situation: SmallSituation, isPerson: Bool = false,
    _ lines: (ShownDecision) -> [TypedLine]
  ) throws -> (transcript: Transcript, exit: LinePlayer.Exit, answers: [String]) {
    let room = try DeskRoom(SmallLibrary(drill: [situation], mark: 0))
    let desk = room.desk()
    let sitting = try desk.sit(at: .drill)
    let transcript = Transcript()
    let player = LinePlayer(
      desk: desk, source: Typist(isPerson: isPerson, lines(try #require(sitting.decision))),
      sink: transcript, words: Words(language: .english))
    let exit = try player.play(sitting, goingOnBy: "eslabon play drill")
    return (transcript, exit, try room.store.decisions(of: sitting.attempt).map(\.answer))
  }

  @Test("of the wrong form is refused and asked again", arguments: kinds)
  func ofTheWrongForm(kind: Kind) throws {
    let (transcript, exit, answers) = try play(kind.situation) { decision in
      kind.refused.map(TypedLine.text) + decision.lines(for: kind.taken).map(TypedLine.text)
    }
    #expect(exit == .finished)
    #expect(answers == [kind.stored])
    let refusal = kind.name == "order" ? "Each number once" : "That is not one of the numbers"
    #expect(transcript.count(of: refusal) == kind.refused.count)
  }

  @Test("that cannot be read is refused and asked again", arguments: kinds)
  func thatCannotBeRead(kind: Kind) throws {
    let (transcript, exit, answers) = try play(kind.situation) { decision in
      [.tooLong, .notText, "", "  ", "?", .tooLong]
        + decision.lines(for: kind.taken).map(TypedLine.text)
    }
    #expect(exit == .finished)
    #expect(answers == [kind.stored])
    #expect(transcript.count(of: "That line is too long.") == 2)
    #expect(transcript.count(of: "That line cannot be read as text.") == 1)
    #expect(transcript.count(of: "Type numbers to answer.") == 1)
  }

  @Test("is confirmed where a person types, and may be taken back", arguments: kinds)
  func isConfirmed(kind: Kind) throws {
    let (transcript, exit, answers) = try play(kind.situation, isPerson: true) { decision in
      let lines = decision.lines(for: kind.taken).map(TypedLine.text)
      return lines + ["what", .notText, .tooLong, "b"] + lines + [""]
    }
    #expect(exit == .finished)
    #expect(answers == [kind.stored])
    // Said after each answer, and again after what was no answer to it.
    #expect(transcript.count(of: "Enter confirms, b goes back") == 3)
    #expect(transcript.count(of: "Saved.") == 1)
  }

  @Test("is not confirmed on a pipe", arguments: kinds)
  func isNotConfirmedOnAPipe(kind: Kind) throws {
    let (transcript, _, answers) = try play(kind.situation) { decision in
      decision.lines(for: kind.taken).map(TypedLine.text)
    }
    #expect(answers == [kind.stored])
    #expect(transcript.count(of: "You chose") == 0)
  }

  @Test(
    "is not taken where the person leaves",
    arguments: kinds, [["q"], ["Q "], [], ["r", "q"], ["?", "b", "q"]] as [[TypedLine]])
  func isNotTakenOnLeaving(kind: Kind, lines: [TypedLine]) throws {
    let (transcript, exit, answers) = try play(kind.situation) { _ in lines }
    #expect(exit == .left)
    #expect(answers.isEmpty)
    #expect(transcript.text.hasSuffix("To continue: eslabon play drill\n"))
  }

  @Test("is not taken where the person leaves instead of confirming", arguments: kinds)
  func isNotTakenUnconfirmed(kind: Kind) throws {
    for last in [["q"], []] as [[TypedLine]] {
      let (_, exit, answers) = try play(kind.situation, isPerson: true) { decision in
        decision.lines(for: kind.taken).map(TypedLine.text) + last
      }
      #expect(exit == .left)
      #expect(answers.isEmpty)
    }
  }

  @Test("reads the scene again at r", arguments: kinds)
  func readsTheSceneAgain(kind: Kind) throws {
    let (transcript, _, answers) = try play(kind.situation) { decision in
      ["r", "R"] + decision.lines(for: kind.taken).map(TypedLine.text)
    }
    #expect(answers == [kind.stored])
    #expect(transcript.count(of: "Once it was 0 o'clock.") == 3)
    #expect(transcript.count(of: "One decision") == 3)
  }

  @Test("takes 0 for none, and commas for spaces")
  func takesZeroForNone() throws {
    let none = try play(SmallSituation("one", .vault(secrets: 3))) { _ in ["0"] }
    #expect(none.answers == ["select:"])
    #expect(none.transcript.count(of: "You: nothing") == 1)
    let both = try play(SmallSituation("one", .draft)) { _ in ["1, 2,3"] }
    #expect(both.answers == ["redact:name,one,two"])
    let unsure = try play(SmallSituation("one", .draft), isPerson: true) { _ in ["0", ""] }
    #expect(unsure.transcript.count(of: "You chose none of them.") == 1)
  }

  @Test("cannot go back before anything was chosen, and says what can be typed")
  func cannotGoBackYet() throws {
    let (transcript, _, answers) = try play(SmallSituation("one", .alarm)) { decision in
      ["b", "B"] + decision.lines(for: .ring).map(TypedLine.text)
    }
    #expect(answers == ["choose:ring"])
    #expect(transcript.count(of: "Type numbers to answer.") == 2)
  }

  @Test("names once what should have stayed out")
  func namesOnceWhatShouldHaveStayedOut() throws {
    let (transcript, _, _) = try play(SmallSituation("one", .vault(secrets: 2))) { decision in
      decision.lines(for: .select(["secret-2"])).map(TypedLine.text)
    }
    let feedback = try #require(transcript.text.firstRange(of: "Used: Secret 2."))
    let saved = try #require(transcript.text.firstRange(of: "Saved."))
    let told = transcript.text[feedback.lowerBound..<saved.lowerBound]
    #expect(told.ranges(of: "Secret 2").count == 1)
    #expect(told.contains("Was needed: The name."))
  }

  @Test("that classes is confirmed in short, and read in full at r")
  func thatClassesIsConfirmedInShort() throws {
    let (transcript, exit, _) = try play(SmallSituation("one", .sort), isPerson: true) {
      decision in
      let lines = decision.lines(for: .classify(["key": "secrets", "sign": "secrets"]))
      return lines.map(TypedLine.text) + ["r", ""]
    }
    #expect(exit == .finished)
    #expect(transcript.count(of: "You chose: Secret: 1, 2.\n") == 1)
    #expect(transcript.count(of: "The key: Secret\n") == 1)
    #expect(transcript.count(of: "Enter confirms, b goes back, r reads them in full.") == 2)
  }

  @Test("goes back one item at b while classing")
  func goesBackOneItem() throws {
    let (transcript, _, answers) = try play(SmallSituation("one", .sort)) { decision in
      let lines = decision.lines(for: .classify(["key": "secrets", "sign": "rest"]))
      let other = lines[0] == "1" ? "2" : "1"
      return ["b", .text(other), "b", .text(lines[0]), .text(lines[1])]
    }
    #expect(answers == ["classify:key=secrets;sign=rest"])
    #expect(transcript.count(of: "1 of 2. ") == 3)
  }
}
