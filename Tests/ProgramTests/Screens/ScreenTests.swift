import DeskSamples
import Foundation
import TerminalEmulator
import Testing

@Suite("A play on screens")
struct ScreenTests {
  private let home: Home

  init() throws { home = try Home() }

  @Test("goes from the first page to what an answer came to, and is left by q")
  func goesFromTheFirstPage() throws {
    let screen = LiveScreen(try home.options(for: Home.threeQuestions), in: home)
    try screen.sees("Eslabon: privacy, practised.")
    #expect(screen.live.contains("> 1  The drill   new"))
    try screen.press("\r", seeing: "TO REMEMBER")
    try screen.press("\r", seeing: "Decision 1 of about 3")
    #expect(!screen.live.contains("> "))
    let (wait, ring) = (screen.number(of: "Wait"), screen.number(of: "Ring"))
    try screen.press(ring, seeing: "> \(ring)  Ring")
    try screen.press(wait, seeing: "> \(wait)  Wait")
    #expect(!screen.live.contains("> \(ring)"))
    #expect(!screen.printed.contains("Saved."))
    try screen.press("\r", seeing: "SLIP  Ring at lunch (SER-1)")
    #expect(screen.printed.contains("› Wait\n"))
    #expect(screen.printed.contains("WHY   Because of SER-1"))
    #expect(screen.printed.contains("Privacy kept: no    Job done: yes    Saved."))
    try screen.press("\r", seeing: "Decision 2 of about 3")
    let second = screen.number(of: "Ring")
    try screen.press(second, seeing: "> \(second)  Ring")
    try screen.press("\r", seeing: "KEPT  Ring at lunch (SER-1)")
    #expect(try screen.leaves(by: "q") == 0)
    #expect(screen.printed.hasSuffix("To continue: eslabon play drill"))
    screen.expectGivenBack()
  }

  @Test("moves by arrows and letters")
  func movesByArrows() throws {
    let screen = try LiveScreen.drill(in: home)
    for (keys, place) in [
      ("\u{1B}[B", 1), ("j", 2), ("\u{1B}OB", 3), ("j", 3), ("\u{1B}[A", 2), ("k", 1),
      ("\u{1B}[F", 3), ("\u{1B}[H", 1),
    ] {
      try screen.press(keys)
      #expect(screen.live.contains("> \(place)  "))
    }
    #expect(screen.program.text.ranges(of: "Saved.").isEmpty)
  }

  @Test("opens the rule, keys, words and remarks over a question, which stays as it was")
  func opensWhatHelps() throws {
    var library = Home.threeQuestions
    library.more["content/glossary.yaml"] = """
      format: 1
      terms: [{id: lunch, term: {en: clock, es: reloj}, means: {en: It ticks., es: Suena.}}]
      """
    let screen = try LiveScreen.drill(library, in: home)
    let ring = screen.number(of: "Ring")
    try screen.press(ring, seeing: "> \(ring)  Ring")
    let question = screen.live
    for (keys, words) in [("p", "Ring at lunch (SER-1)"), ("?", "What keys do")] {
      try screen.press(keys, seeing: words)
      // Ctrl-L closes nothing.
      try screen.settles()
      #expect(!screen.live.contains("Decision 1"))
      try screen.press("\u{1B}", seeing: "Decision 1 of about 3")
      #expect(screen.live == question)
    }
    try screen.press("g", seeing: "> 1  clock")
    try screen.press("\r", seeing: "It ticks.")
    try screen.press("q", seeing: "> 1  clock")
    try screen.press("q", seeing: "Decision 1 of about 3")
    try screen.press("u", seeing: "without your name")
    try screen.press("2\r", seeing: "Counted, without your name.")
    try screen.press("u", seeing: "You said so about this question already.")
    try screen.press("k")
    try screen.press(ring)
    #expect(screen.live == question)
    #expect(!screen.printed.contains("Saved."))
  }

  @Test("passes, and shows the certificate in a frame")
  func showsTheCertificate() throws {
    let library = SmallLibrary(drill: [SmallSituation("fire", .lunch)], mark: 0)
    let screen = try LiveScreen.drill(library, in: home)
    #expect(screen.live.contains("One decision"))
    try screen.press(screen.number(of: "Ring") + "\r", seeing: "Saved.")
    try screen.readsOn(to: "Read the certificate")
    #expect(screen.printed.contains("THE END: The end"))
    try screen.press(screen.number(of: "Read the certificate") + "\r", seeing: "── CERTIFICATE ──")
    #expect(screen.printed.contains("“The drill” was passed on"))
    try screen.readsOn(to: "What now?")
    #expect(try screen.leaves(by: "q") == 0)
    screen.expectGivenBack()
  }
}
