import DeskSamples
import Foundation
import Testing

@Suite("Schemas from the command line")
struct SchemaCommandTests {
  @Test("prints, lists and writes them")
  func printsThem() throws {
    let home = try Home()
    let list = try Program.run("schema", in: home)
    #expect(list.text.hasPrefix("scenario\ntranslation\nplays\npolicy\n"))
    let one = try Program.run("schema", "module", in: home)
    let shipped = ShippedLibrary.top.appendingPathComponent("content/schemas/module.schema.json")
    #expect(one.output == (try Data(contentsOf: shipped)))
    let wrong = try Program.run("schema", "modul", in: home)
    #expect(wrong.code == 64)
    #expect(wrong.complaint.contains("did you mean `module`?"))
    try home.makeFolder(home.file("own/scenarios"))
    try home.makeFolder(home.file("own/content"))
    let written = try Program.run("schema", "--write", "--library", home.file("own"), in: home)
    #expect(written.code == 0)
    #expect(try home.bytes(of: "own/content/schemas/module.schema.json") == one.output)
    let again = try Program.run("schema", "--write", "--library", home.file("own"), in: home)
    #expect(!again.text.contains("Written"))
  }
}
