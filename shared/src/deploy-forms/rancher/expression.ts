/** Thrown for an expression that Rancher's reader cannot read, or that asks for more than is read here. */
export class UnreadableExpression extends Error {}

type Token = { readonly is: 'text'; readonly text: string } | { readonly is: 'sign' | 'name' | 'number'; readonly text: string }

const pattern =
  /\s*(?:("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(&&|\|\||==|!=|>=|<=|[()!<>+*/%-])|(\d+(?:\.\d+)?)|([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*))/y

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  while (pattern.lastIndex < expression.trimEnd().length) {
    const [, quoted, sign, number, name] = pattern.exec(expression) ?? []
    if (quoted !== undefined) tokens.push({ is: 'text', text: quoted.slice(1, -1).replaceAll(/\\(["'\\])/g, '$1') })
    else if (sign !== undefined) tokens.push({ is: 'sign', text: sign })
    else if (number !== undefined) tokens.push({ is: 'number', text: number })
    else if (name !== undefined) tokens.push({ is: 'name', text: name })
    else throw new UnreadableExpression(expression)
  }
  return tokens
}

// NOTE `&&` and `||` bind equally, from left to right: `a || b && c` is `(a || b) && c`.
const strength: Readonly<Record<string, number>> = {
  '&&': 10,
  '||': 10,
  '==': 20,
  '!=': 20,
  '<': 20,
  '<=': 20,
  '>': 20,
  '>=': 20,
  '+': 30,
  '-': 30,
  '*': 40,
  '/': 40,
  '%': 50,
}

/** What an expression in the language of Rancher's `if` (Jexl) comes to. Throws where it cannot be read. */
export function evaluateExpression(expression: string, readVariable: (name: string) => unknown): unknown {
  const tokens = tokensOf(expression)
  let at = 0
  const isSign = (sign: string) => tokens[at]?.is === 'sign' && tokens[at]?.text === sign

  function operand(isFirst: boolean): unknown {
    const token = tokens[at]
    if (token === undefined) throw new UnreadableExpression(expression)
    at += 1
    if (token.is === 'text') return token.text
    if (token.is === 'number') return Number(token.text)
    if (token.is === 'name') return token.text === 'true' || token.text === 'false' ? token.text === 'true' : readVariable(token.text)
    if (token.text === '!') return !operand(false)
    if (token.text === '-' && tokens[at]?.is === 'number') return -Number(operand(false))
    if (token.text !== '(') throw new UnreadableExpression(expression)
    const inner = binary(0, isFirst)
    if (isSign(')')) at += 1
    // A parenthesis at the very beginning may stay open.
    else if (at < tokens.length || !isFirst) throw new UnreadableExpression(expression)
    return inner
  }

  function binary(least: number, isFirst: boolean): unknown {
    let left = operand(isFirst)
    for (;;) {
      const token = tokens[at]
      const own = token?.is === 'sign' ? strength[token.text] : undefined
      if (token === undefined || own === undefined || own <= least) return left
      at += 1
      left = combine(token.text, left, binary(own, false))
    }
  }

  const value = binary(0, true)
  if (at < tokens.length) throw new UnreadableExpression(expression)
  return value
}

function combine(sign: string, left: unknown, right: unknown): unknown {
  switch (sign) {
    case '&&':
      return left && right
    case '||':
      return left || right
    case '==':
      return isAlike(left, right)
    case '!=':
      return !isAlike(left, right)
    case '+':
      return typeof left === 'string' || typeof right === 'string' ? `${left}${right}` : Number(left) + Number(right)
    default:
      return arithmetic(sign, Number(left), Number(right))
  }
}

function arithmetic(sign: string, left: number, right: number): unknown {
  if (sign === '<') return left < right
  if (sign === '<=') return left <= right
  if (sign === '>') return left > right
  if (sign === '>=') return left >= right
  if (sign === '-') return left - right
  if (sign === '*') return left * right
  return sign === '/' ? left / right : left % right
}

// JavaScript's `==`: nothing is alike nothing only, and a number is alike the text that reads as it.
function isAlike(left: unknown, right: unknown): boolean {
  if (left === undefined || left === null || right === undefined || right === null) return (left ?? null) === (right ?? null)
  if (typeof left === typeof right) return left === right
  return Number(left) === Number(right)
}
