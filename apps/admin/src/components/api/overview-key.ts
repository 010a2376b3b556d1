/** Key of the open tasks and dates, which any change can affect. */
export const overviewKey = ['overview']
