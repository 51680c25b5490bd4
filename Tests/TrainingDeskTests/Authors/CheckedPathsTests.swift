import Content
import ContentFiles
import Foundation
import Testing
import TrainingDesk

@Suite("Checking paths")
struct CheckedPathsTests {
  private let folder: ScratchFolder
  private let desk: LocalAuthorsDesk

  init() throws {
    folder = try ScratchFolder()
    for (path, text) in RaffleLibrary.files { try folder.write(text, to: "library/\(path)") }
    desk = LocalAuthorsDesk(
      library: URL(fileURLWithPath: folder.path("library")), namedUnder: folder.path("library"))
  }

  /// A situation with a wrong key on line 16, and with another id if wanted.
  private func broken(id: String = "raffle") -> String {
    RaffleLibrary.scenarioText.replacingOccurrences(
      of: "start: 50}", with: "start: 50, hiden: true}"
    )
    .replacingOccurrences(of: "id: raffle", with: "id: \(id)")
  }

  private func check(_ paths: String...) throws -> [String] {
    try desk.check(paths.map(folder.path)).map { diagnostic in
      let name = diagnostic.file.replacingOccurrences(of: folder.url.path + "/", with: "")
      return "\(name) \(diagnostic.code.rawValue)"
    }
  }

  @Test func findsNothingInASoundLibrary() throws {
    #expect(try desk.check([]) == [])
    #expect(try check("library/\(RaffleLibrary.scenario)") == [])
    #expect(try check("library") == [])
  }

  @Test func narrowsToAFileOrFolderInside() throws {
    try folder.write(broken(), to: "library/\(RaffleLibrary.scenario)")
    try folder.write("format: 2\ncases: {}\n", to: "library/content/cases.yaml")
    let file = "library/\(RaffleLibrary.scenario)"
    #expect(
      try check("library").contains("library/content/cases.yaml format"))
    #expect(try check(file).allSatisfy { $0.hasPrefix(file) })
    #expect(try check(file).contains("\(file) unknown-key"))
    #expect(try check("library/scenarios/choice") == check(file))
    #expect(try check("library/content/cases.yaml") == ["library/content/cases.yaml format"])
    #expect(try check("library/content/policies") == [])
  }

  @Test func laysAFileFromOutsideOverTheOneWithItsID() throws {
    try folder.write(broken(), to: "draft/scenario.yaml")
    try folder.write(RaffleLibrary.playsText, to: "draft/plays.yaml")
    #expect(try check("draft/scenario.yaml") == ["draft/scenario.yaml unknown-key"])
    #expect(try check("draft") == ["draft/scenario.yaml unknown-key"])
  }

  @Test func checksAFileFromOutsideAgainstTheLibrary() throws {
    let text = RaffleLibrary.scenarioText.replacingOccurrences(of: "id: raffle", with: "id: other")
      .replacingOccurrences(of: "exercises: [CHO-1]", with: "exercises: [CHO-7]")
    try folder.write(text, to: "other/scenario.yaml")
    #expect(try check("other/scenario.yaml") == ["other/scenario.yaml unknown-clause"])
  }

  @Test func checksPlaysFromOutsideWithTheSituationBesideThem() throws {
    try folder.write(RaffleLibrary.scenarioText, to: "draft/scenario.yaml")
    let plays = RaffleLibrary.playsText.replacingOccurrences(of: "ends: sent", with: "ends: bowl")
    try folder.write(plays, to: "draft/plays.yaml")
    #expect(
      try check("draft/plays.yaml") == ["draft/plays.yaml play", "draft/plays.yaml play"])
  }

  @Test func checksAPolicyFromOutside() throws {
    let text = RaffleLibrary.policyText.replacingOccurrences(
      of: "[use.contact]", with: "[use.call]")
    try folder.write(text, to: "baseline.yaml")
    #expect(try check("baseline.yaml") == ["baseline.yaml unknown-word"])
  }

  @Test func checksAFolderThatIsALibraryAlone() throws {
    for (path, text) in RaffleLibrary.files { try folder.write(text, to: "second/\(path)") }
    try folder.write(broken(), to: "second/\(RaffleLibrary.scenario)")
    try folder.write("format: 9\n", to: "library/content/cases.yaml")
    let found = try check("second")
    #expect(found.contains("second/\(RaffleLibrary.scenario) unknown-key"))
    #expect(found.allSatisfy { $0.hasPrefix("second/") })
  }

  @Test func saysWhatIsNotThere() {
    let missing = #expect(throws: AuthorsDeskError.self) { try desk.check(["/nowhere"]) }
    guard case .noSuchInput("/nowhere")? = missing else { return #expect(Bool(false)) }
    let empty = LocalAuthorsDesk(library: URL(fileURLWithPath: "/nowhere"), namedUnder: "")
    let none = #expect(throws: AuthorsDeskError.self) { try empty.check([]) }
    guard case .noLibrary("/nowhere")? = none else { return #expect(Bool(false)) }
  }
}
