import Content
import Records
import Testing

@Suite("An edition")
struct EditionTests {
  @Test("lists its files by path, as sha256sum does")
  func listsItsFilesByPath() {
    let edition = Sample.edition("b")
    let reversed = Edition(id: edition.id, files: edition.files.reversed())
    #expect(reversed == edition)
    #expect(
      Edition.manifest(of: reversed.files.reversed()) == """
        \(Sample.hash("0"))  policies/baseline.yaml
        \(Sample.hash("b"))  scenarios/capital-i/scenario.yaml

        """)
    #expect(edition.file(at: "policies/baseline.yaml")?.bytes == Array("policy".utf8))
    #expect(edition.file(at: "nowhere") == nil)
  }
}
