import DeskSamples
import Foundation
import Testing

@Suite("A preview, from the command line")
struct PreviewCommandTests {
  private let home: Home
  private let library: String

  init() throws {
    home = try Home()
    var small = Home.threeQuestions
    small.situations["fire"] = Self.fire
    library = try home.write(small)
  }

  private static let fire = """
    format: 1
    id: fire
    version: 1
    lang: en
    title: "Fire"
    pillar: security
    audience: [everyone]
    minutes: 1
    exercises: [SER-1]
    brief: "You are at work."
    meters: {calm: {title: "Calm", start: 50}, smoke: {title: "Smoke", start: 3, hidden: true}}
    start: hall
    scenes:
      hall:
        say: ["It is twelve.", {if: calm < 10, text: "You tremble."}]
        decide:
          id: bell
          kind: choose
          ask: "What do you do?"
          shuffle: false
          facts: {event: lunch}
          options:
            - {id: ring, text: "Ring", act: {response: [ring]}, feedback: "They come.", go: yard}
            - {id: wait, text: "Wait", act: {response: [wait]}, feedback: "Nobody comes.", effects: {smoke: +40}, go: yard}
            - {id: shout, if: seen(yard), text: "Shout", feedback: "Loud.", go: yard}
      yard:
        say: "Outside."
        decide:
          id: door
          kind: choose
          ask: "And the door?"
          shuffle: false
          facts: {event: lunch}
          options:
            - {id: shut, text: "Shut it", act: {response: [ring]}, feedback: "Shut.", go: end}
            - {id: open, text: "Leave it", act: {response: [wait]}, feedback: "Open.", go: end}
      end: {say: "Over.", end: {title: "The end", tone: good}}
    """

  private func preview(_ arguments: String..., typing input: String = "") throws -> Program.Run {
    try Program.run(
      ["preview"] + arguments + ["--library", library], in: home, input: Data(input.utf8))
  }

  @Test("tells all that an author wants to know, and records nothing")
  func tellsAll() throws {
    let run = try preview("fire", typing: "2\n1\n")
    #expect(run.code == 0, "\(run.complaint)")
    for line in [
      "[scene hall, decision bell (choose)]", "[meters: calm 50; smoke 3 (hidden)]",
      "[ring: kept SER-1, job full]", "[wait: slip SER-1, job full]", "[shout: not offered]",
      "[say, if calm < 10: does not hold]", "[option shout, if seen(yard): does not hold]",
      "[answer choose:wait]", "[SER-1: violated, serious]",
      "[privacy kept 0, job done 100]", "[meters: calm 50; smoke 43 (hidden)]",
      "[scene end, good ending]",
    ] {
      #expect(run.text.contains(line), "\(line) in\n\(run.text)")
    }
    #expect(run.text.contains("Not counted") || run.text.contains("not counted"))
    #expect(!run.text.contains("Saved"))
    #expect(!FileManager.default.fileExists(atPath: home.path + "/.local"))
  }

  @Test("begins at a scene, with the meters as they start")
  func beginsAtAScene() throws {
    let run = try preview("fire", "--from", "yard", typing: "1\n")
    #expect(run.code == 0)
    #expect(run.text.contains("[scene yard, decision door (choose)]"))
    #expect(!run.text.contains("It is twelve."))
    let wrong = try preview("fire", "--from", "yart")
    #expect(wrong.code == 65)
    #expect(wrong.complaint.contains("there is no scene `yart` to begin at"))
    #expect(wrong.complaint.contains("did you mean `yard`"))
  }

  @Test("plays a folder outside of the library")
  func playsAFolder() throws {
    try home.write(Self.fire.replacing("id: fire", with: "id: mine"), to: "mine/scenario.yaml")
    let run = try preview(home.file("mine"), typing: "1\n1\n")
    #expect(run.code == 0, "\(run.complaint)")
    #expect(run.text.contains("THE END") || run.text.contains("The end"))
  }

  @Test("goes on with what a file holds that is saved meanwhile, on screens")
  func goesOnOnScreens() throws {
    let screen = LiveScreen(
      ["preview", "fire", "--library", library], in: home, rows: 40)
    try screen.sees("scene hall, decision bell (choose)")
    try screen.readsOn(to: "Enter confirms")
    try screen.press("1\r", seeing: "answer choose:ring")
    try screen.readsOn(to: "Shut it")
    // An editor writes beside the file, and puts the new one in its place.
    try save(Self.fire.replacing("Shut it", with: "Pull it shut"))
    try screen.sees("1 answer played again.")
    try screen.sees("Pull it shut")
    // A fault is shown with its place; what was good stays.
    try save(Self.fire.replacing("go: yard", with: "go: yart"))
    try screen.sees("the last good state stays")
    try screen.sees("there is no scene `yart`")
    #expect(screen.live.contains("Pull it shut"))
    // The answer is gone: so is all that followed it.
    try save(Self.fire.replacing("id: ring,", with: "id: sound,"))
    try screen.sees("0 of 1 answer played again.")
    try screen.sees("The answer `choose:ring` to bell does not hold any more")
    try screen.readsOn(to: "What do you do?")
    try screen.press("2\r", seeing: "answer choose:wait")
    #expect(try screen.leaves(by: "q") == 0)
    #expect(!screen.printed.contains("eslabon play"))
    screen.expectGivenBack()
  }

  @Test("comes to its end, offers another way, and looks on")
  func comesToItsEnd() throws {
    let screen = LiveScreen(
      ["preview", "fire", "--library", library], in: home, rows: 40)
    try screen.readsOn(to: "What do you do?")
    try screen.press("2\r", seeing: "SLIP")
    try screen.readsOn(to: "And the door?")
    try screen.press("1\r", seeing: "KEPT")
    try screen.readsOn(to: "What now?")
    try save(Self.fire.replacing("The end", with: "Another end"))
    try screen.sees("2 answers played again.")
    try screen.readsOn(to: "What now?")
    #expect(screen.printed.contains("Another end"))
    #expect(try screen.leaves(by: "q") == 0)
    screen.expectGivenBack()
  }

  @Test("looks each time a line was typed, in plain lines")
  func looksAtEachLine() throws {
    let program = LiveProgram(
      inTerminal: ["preview", "fire", "--plain", "--library", library], in: home)
    #expect(program.hears("[option shout"))
    #expect(program.hears("Ring"))
    try save(Self.fire.replacing("\"Ring\"", with: "\"Ring twice\""))
    usleep(200_000)
    program.type("1\n\n")
    #expect(program.hears("The files have changed"))
    #expect(program.hears("Ring twice"))
    program.type("q\n")
    #expect(program.end() == 0)
  }

  @Test("refuses what has errors at the beginning")
  func refusesErrors() throws {
    try save(Self.fire.replacing("start: hall", with: "start: hal"))
    let run = try preview("fire")
    #expect(run.code == 65)
    #expect(run.complaint.contains("scenario.yaml:12:8: error unknown-scene"))
  }

  /// Saves as many editors do: beside the file, then in its place.
  private func save(_ text: String) throws {
    let file = library + "/scenarios/fire/scenario.yaml"
    try Data(text.utf8).write(to: URL(fileURLWithPath: file + "~"))
    #expect(rename(file + "~", file) == 0)
  }
}
