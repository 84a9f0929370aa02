import Testing

@testable import Advising

@Suite struct QuestionTests {
  @Test(arguments: [
    "who pays me late", "my clients leave, why?", "c’est quoi une niche", "est-ce que je dois dire non",
    "y a-t-il des gens qui", "où sont mes clients", "Should I say no", "à quoi sert une niche",
  ])
  func theseAskSomething(line: String) {
    #expect(Question.isOne(line))
  }

  @Test(arguments: [
    "", "how", "why me?", "exprot summary html", "interview niche", "new Atelier Nord", "c'est bien ainsi !",
  ])
  func theseDoNot(line: String) {
    #expect(!Question.isOne(line))
  }
}
