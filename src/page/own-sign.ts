/** How every style of ours begins, so that what was left behind can be told from what is not ours. */
export const OWN_SIGN = "/* Sidenote */";
