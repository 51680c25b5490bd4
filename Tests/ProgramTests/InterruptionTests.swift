import DeskSamples
import Foundation
import Testing

@Suite("A play cut short")
struct InterruptionTests {
  private let home: Home
  private let library: String

  init() throws {
    home = try Home()
    library = try home.write(Home.threeQuestions)
  }

  private func started() -> LiveProgram {
    LiveProgram("play", "drill", "--library", library, "--store", home.store, in: home)
  }

  @Test("by kill -9 right after an answer keeps it, and goes on there")
  func byKillKeepsTheAnswer() throws {
    for decision in 1...2 {
      let program = started()
      try #require(program.hears("Decision \(decision) of about 3"))
      program.type("1\n")
      try #require(program.hears("Saved."))
      program.signal(SIGKILL)
      #expect(program.end() == 128 + SIGKILL)
    }
    let last = started()
    try #require(last.hears("You go on where you stopped."))
    try #require(last.hears("Decision 3 of about 3"))
    last.type("1\n")
    #expect(last.end() == 0)
    #expect(last.text.contains("THE END: The end"))
  }

  @Test("by a signal says where to go on", arguments: [SIGINT, SIGTERM, SIGHUP])
  func byASignalSaysWhereToGoOn(signal: Int32) throws {
    let program = started()
    try #require(program.hears("Decision 1 of about 3"))
    program.type("1\n")
    try #require(program.hears("Decision 2 of about 3"))
    program.signal(signal)
    #expect(program.end() == 128 + signal)
    #expect(
      program.text.hasSuffix("What was shown as saved is kept. To continue: eslabon play drill\n"))
    let next = started()
    try #require(next.hears("Decision 2 of about 3"))
    next.hangUp()
    #expect(next.end() == 0)
  }

  @Test("by a signal while nobody reads what it says")
  func byASignalWhileNobodyReads() throws {
    let program = started()
    try #require(program.hears("Decision 1 of about 3"))
    program.type(String(repeating: "9\n", count: 10_000))
    try #require(program.isStuck())
    program.signal(SIGTERM)
    #expect(program.endUnheard() == 128 + SIGTERM)
  }

  @Test("by another Eslabon that went on says so, and loses nothing")
  func byAnotherEslabon() throws {
    let one = started()
    try #require(one.hears("Decision 1 of about 3"))
    let two = started()
    try #require(two.hears("Decision 1 of about 3"))
    one.type("1\n")
    try #require(one.hears("Saved."))
    two.type("2\n")
    #expect(two.end() == 69)
    #expect(two.text.contains("another Eslabon went on with this attempt"))
    one.type("1\n1\n")
    #expect(one.end() == 0)
    #expect(one.text.ranges(of: "Saved.").count == 3)
  }
}
