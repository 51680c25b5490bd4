import DeskSamples
import Foundation
import TerminalEmulator
import Testing

@Suite("How screens look")
struct AppearanceTests {
  /// The parameters of all styles that were set on the way to a slip and the words on it.
  private func styles(_ environment: [String: String]) throws -> Set<Int> {
    let home = try Home()
    let screen = try LiveScreen.drill(in: home, environment: environment)
    try screen.press(screen.number(of: "Wait") + "\r", seeing: "SLIP")
    try screen.press("p", seeing: "Ring at lunch")
    #expect(try screen.leaves(by: "\u{3}") == 130)
    let sequences = screen.program.text.matches(of: /\x1B\[([0-9;]*)m/)
    return Set(sequences.flatMap { $0.1.split(separator: ";").compactMap { Int($0) } })
  }

  @Test("honours NO_COLOR and terminals that have none")
  func honoursNoColour() throws {
    let colours = Set(30...49).union(90...107)
    for environment in [
      ["NO_COLOR": "1"], ["NO_COLOR": "1", "ESLABON_THEME": "dark"], ["TERM": "vt100"],
    ] {
      let styles = try styles(environment)
      #expect(styles.isDisjoint(with: colours) && styles.contains(1))
    }
    #expect(try styles(["ESLABON_THEME": "dark"]).isSuperset(of: [91, 96]))
    #expect(try styles(["ESLABON_THEME": "light"]).isSuperset(of: [31, 35]))
    #expect(try styles([:]).contains(31))
  }

  @Test(
    "moves meters to where they stand, unless nothing shall move",
    arguments: [
      ([], [:], true), (["--no-motion"], [:], false), ([], ["ESLABON_NO_MOTION": "1"], false),
    ] as [([String], [String: String], Bool)])
  func movesMeters(options: [String], environment: [String: String], moves: Bool) throws {
    let home = try Home()
    var situation = SmallSituation("bells", .lunch)
    situation.meters = "{calm: {title: Calm, start: 60}}"
    let screen = try LiveScreen.drill(
      SmallLibrary(drill: [situation]), in: home, options: options, environment: environment)
    #expect(screen.live.contains("Calm ━━━━━━──── 60"))
    try screen.press(screen.number(of: "Wait") + "\r", seeing: "Calm ━━━─────── 30 (−30)")
    #expect(screen.program.text.contains(/\ (3[1-9]|4[0-9]|5[0-9])\x1B/) == moves)
    #expect(try screen.leaves(by: "\u{3}") == 130)
    screen.expectGivenBack()
  }
}
