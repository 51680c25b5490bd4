import Content
import Records
import Testing

@Suite("An item")
struct ItemTests {
  @Test(
    "is written as kind and id",
    arguments: [
      (Item.module("choice"), "module:choice"), (.scenario("capital-i"), "scenario:capital-i"),
      (.module("a:b"), "module:a:b"),
    ])
  func isWrittenAsKindAndID(item: Item, text: String) {
    #expect(item.description == text)
    #expect(Item(text) == item)
  }

  @Test(
    "is not read from other text",
    arguments: ["", "module", "module:", "moment:x", ":choice", "Module:choice"])
  func isNotReadFromOtherText(text: String) {
    #expect(Item(text) == nil)
  }
}
