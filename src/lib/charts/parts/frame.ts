/** Free space left and right of a drawing that reaches the edges of a phone, px; wider drawings stand in a column. */
export const sideMargin = (width: number): number => (width < 720 ? 16 : 0);
