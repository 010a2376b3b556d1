import { es as frame } from '../es'
import { es as developers } from '../pages/developers/es'
import { es as pages } from '../pages/es'
import { es as participation } from '../pages/participation/es'
import { es as privacy } from '../pages/privacy/es'
import { es as records } from '../pages/records/es'
import { es as registration } from '../pages/registration/es'
import { es as speaking } from '../pages/speaking/es'

export const es = {
  ...frame,
  ...pages,
  ...developers,
  ...registration,
  ...participation,
  ...records,
  ...privacy,
  ...speaking,
}
