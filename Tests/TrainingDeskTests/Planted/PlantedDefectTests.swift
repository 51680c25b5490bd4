import Content
import ContentFiles
import Testing

@testable import TrainingDesk

@Suite("A planted defect")
struct PlantedDefectTests {
  static let all =
    PlantedDefect.play + PlantedDefect.conditions + PlantedDefect.passing + PlantedDefect.acts
    + PlantedDefect.names + PlantedDefect.values

  /// What the check says of files, as `FILE:LINE CODE`.
  private func found(_ files: [String: String]) -> [String] {
    LibraryCheck(
      LibraryFiles(files.map { LibraryFile(path: $0.key, bytes: Array($0.value.utf8)) })
    ).diagnostics.map { "\($0.file):\($0.line) \($0.code.rawValue)" }
  }

  @Test func standsInALibraryWithoutFault() {
    #expect(found(FairLibrary.files) == [])
  }

  @Test(arguments: all)
  func isFoundAtItsLineAndNothingElseIs(defect: PlantedDefect) throws {
    let files = try #require(defect.files, "a text to be changed is not there")
    let line = try #require(defect.line, "the mark is not there")
    #expect(found(files) == ["\(defect.file):\(line) \(defect.code.rawValue)"])
  }

  @Test func areManyAndOfManyKinds() {
    #expect(Self.all.count >= 60)
    #expect(Set(Self.all.map(\.code)).count >= 45)
  }
}
