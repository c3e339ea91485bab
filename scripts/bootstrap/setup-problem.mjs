/** Why a step cannot be done on this machine, with what the person can do about it. */
export class SetupProblem extends Error {
  /**
   * @param {string} wrong what is wrong, one sentence
   * @param {string} remedy what to do, one sentence
   * @param {string} [detail] the end of what the failing program printed
   */
  constructor(wrong, remedy, detail = '') {
    super(wrong)
    this.remedy = remedy
    this.detail = detail
  }
}
