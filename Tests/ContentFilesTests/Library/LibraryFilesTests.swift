import ContentFiles
import Foundation
import Testing

@Suite("The files of a library")
struct LibraryFilesTests {
  @Test func areFoundByTheirEndingAndNotWhereTheyAreHidden() throws {
    let manager = FileManager.default
    let top = manager.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: top) }
    for path in [
      "b.yaml", "a/z.yaml", "a/ñandú.yaml", "a/b/c.yaml", "odd.yaml/inside.yaml", "a/notes.txt",
      ".hidden.yaml", ".git/c.yaml", "a/.cache/c.yaml",
    ] {
      let file = top.appending(path: path)
      try manager.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("format: 1".utf8).write(to: file)
    }
    // A link may lead round in a circle.
    try manager.createSymbolicLink(
      at: top.appending(path: "a/round"), withDestinationURL: top)
    try manager.createSymbolicLink(
      at: top.appending(path: "linked.yaml"), withDestinationURL: top.appending(path: "b.yaml"))
    #expect(
      LibraryFiles.yamlPaths(below: top.path) == [
        "a/b/c.yaml", "a/z.yaml", "a/ñandú.yaml", "b.yaml", "linked.yaml", "odd.yaml",
        "odd.yaml/inside.yaml",
      ])
    #expect(LibraryFiles.yamlPaths(below: top.path + "/nowhere").isEmpty)
    #expect(LibraryFiles.yamlPaths(below: top.path + "/b.yaml").isEmpty)
  }

  @Test func areReadWithWhatIsWrongAtTheirNames() throws {
    let manager = FileManager.default
    let top = manager.temporaryDirectory.appending(path: "library-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: top) }
    try manager.createDirectory(
      at: top.appending(path: "content/odd.yaml"), withIntermediateDirectories: true)
    try manager.createDirectory(
      at: top.appending(path: "scenarios"), withIntermediateDirectories: true)
    try Data("a: 1".utf8).write(to: top.appending(path: "scenarios/one.yaml"))
    try manager.createSymbolicLink(
      at: top.appending(path: "scenarios/lost.yaml"),
      withDestinationURL: top.appending(path: "nowhere"))
    let files = LibraryFiles(reading: top, namedUnder: "here")
    #expect(files.files.keys.sorted() == ["scenarios/one.yaml"])
    #expect(files["scenarios/one.yaml"]?.name == "here/scenarios/one.yaml")
    #expect(files["scenarios/one.yaml"]?.bytes == Array("a: 1".utf8))
    #expect(
      files.problems.map(\.file) == ["here/scenarios/lost.yaml", "here/content/odd.yaml"])
  }
}
