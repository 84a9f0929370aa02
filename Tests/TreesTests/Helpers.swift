import Trees

func json(_ text: String) throws(Fault) -> JSON { JSON(try JSONReader.read(Array(text.utf8))) }

func yaml(_ text: String) throws(Fault) -> JSON { JSON(try YAMLReader.read(Array(text.utf8))) }

/// The fault that a text has; nil where it has none.
func fault(json text: String) -> Fault? { fault { () throws(Fault) in try json(text) } }

func fault(yaml text: String) -> Fault? { fault { () throws(Fault) in try yaml(text) } }

func fault<Value>(_ read: () throws(Fault) -> Value) -> Fault? {
  do {
    _ = try read()
    return nil
  } catch {
    return error
  }
}

func mark(_ line: Int, _ column: Int) -> Mark { Mark(line: line, column: column) }
